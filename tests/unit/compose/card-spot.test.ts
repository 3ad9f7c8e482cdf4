import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSpot } from '../../../lib/compose/card-spot.ts';

const view = { left: 0, top: 0, right: 1000, bottom: 700 };
const card = { width: 344, height: 300 };

describe('cardSpot', () => {
  it('stands beside the box where there is room', () => {
    const box = { left: 40, top: 40, right: 600, bottom: 200 };
    const words = { left: 60, top: 60, right: 160, bottom: 80 };
    expect(cardSpot(words, box, card, view)).toMatchObject({ x: 608, y: 60 });
  });

  it('stands under the box in a narrow window', () => {
    const narrow = { ...view, right: 320 };
    const words = { left: 60, top: 60, right: 160, bottom: 80 };
    const box = { left: 8, top: 40, right: 312, bottom: 200 };
    expect(cardSpot(words, box, { width: 304, height: 300 }, narrow)).toMatchObject({ x: 8, y: 208 });
  });

  it('never covers the words while there is room for a low card', () => {
    const at = fc.integer({ min: 8, max: 660 });
    fc.assert(
      fc.property(at, at, fc.integer({ min: 40, max: 900 }), (left, top, height) => {
        const words = { left, top, right: left + 80, bottom: top + 20 };
        const spot = cardSpot(words, view, { width: 344, height }, view);
        const shown = Math.min(height, spot.maxHeight);
        const apart =
          spot.y >= words.bottom ||
          spot.y + shown <= words.top ||
          spot.x >= words.right ||
          spot.x + 344 <= words.left;
        expect(apart).toBe(true);
      }),
    );
  });
});

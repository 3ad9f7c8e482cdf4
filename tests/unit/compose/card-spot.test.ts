import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, cardSpot } from '../../../lib/compose/place/card-spot.ts';

const view = { left: 0, top: 0, right: 1000, bottom: 700 };
const card = { width: 344, height: 300, needed: 260 };

function apart(spot: ReturnType<typeof cardSpot>, size: typeof card, area: Area): boolean {
  const height = Math.min(size.height, spot.maxHeight);
  const top = spot.above ? spot.y - height : spot.y;
  return (
    top >= area.bottom || top + height <= area.top || spot.x >= area.right || spot.x + size.width <= area.left
  );
}

describe('cardSpot', () => {
  it('stands beside the box where there is room', () => {
    const box = { left: 40, top: 40, right: 600, bottom: 200 };
    const words = { left: 60, top: 60, right: 160, bottom: 80 };
    expect(cardSpot(words, box, [], card, view)).toMatchObject({ x: 608, y: 60 });
  });

  it('stands under the box in a narrow window', () => {
    const narrow = { ...view, right: 320 };
    const words = { left: 60, top: 60, right: 160, bottom: 80 };
    const box = { left: 8, top: 40, right: 312, bottom: 200 };
    expect(cardSpot(words, box, [], { ...card, width: 304 }, narrow)).toMatchObject({ x: 8, y: 208 });
  });

  it('moves aside for the button that sends, beside the box and under it', () => {
    const words = { left: 400, top: 60, right: 480, bottom: 80 };
    const wide = { left: 200, top: 40, right: 800, bottom: 120 };
    const post = { left: 700, top: 140, right: 780, bottom: 170 };
    expect(cardSpot(words, wide, [post], card, view)).toMatchObject({ x: 700 - 8 - 344, y: 128 });
    const low = { left: 100, top: 640, right: 500, bottom: 690 };
    const arrow = { left: 510, top: 640, right: 540, bottom: 690 };
    expect(cardSpot({ ...low, right: 180 }, low, [arrow], card, view)).toMatchObject({ x: 548 });
  });

  it('stays where it stands when it grows or speaks of other words, until it would cover them', () => {
    const box = { left: 200, top: 40, right: 800, bottom: 400 };
    const stands = { x: 220, y: 108, above: false };
    const first = { left: 220, top: 60, right: 300, bottom: 80 };
    expect(cardSpot(first, box, [], { ...card, height: 560 }, view, stands)).toMatchObject(stands);
    const later = { left: 240, top: 200, right: 300, bottom: 220 };
    expect(cardSpot(later, box, [], card, view, stands)).not.toMatchObject(stands);
  });

  it('covers other words of the draft before it hides the buttons of its remark', () => {
    const box = { left: 200, top: 280, right: 800, bottom: 460 };
    const words = { left: 220, top: 300, right: 300, bottom: 320 };
    const size = { width: 344, height: 420, needed: 360 };
    const spot = cardSpot(words, box, [], size, view);
    expect(spot.maxHeight).toBeGreaterThanOrEqual(360);
    expect(apart(spot, size, words)).toBe(true);
  });

  it('takes the whole height of a window that is too low, beside the words where that goes, and never leaves it', () => {
    const words = { left: 20, top: 60, right: 120, bottom: 80 };
    const size = { width: 304, height: 420, needed: 20 };
    for (const [right, bottom, x] of [
      [320, 160, 8],
      [700, 160, 128],
    ] as const) {
      const low = { left: 0, top: 0, right, bottom };
      const box = { left: 8, top: 40, right: right - 8, bottom: 120 };
      expect(cardSpot(words, box, [], size, low)).toEqual({ x, y: 8, above: false, maxHeight: bottom - 16 });
    }
  });

  it('never covers the words while there is room for a low card', () => {
    const at = fc.integer({ min: 8, max: 660 });
    fc.assert(
      fc.property(at, at, fc.integer({ min: 40, max: 900 }), at, at, (left, top, height, x, y) => {
        const words = { left, top, right: left + 80, bottom: top + 20 };
        const control = { left: x, top: y, right: x + 60, bottom: y + 30 };
        const size = { width: 344, height, needed: Math.min(height, 260) };
        expect(apart(cardSpot(words, view, [control], size, view), size, words)).toBe(true);
      }),
    );
  });
});

import type { Finding } from '../../analyzer/types.ts';
import type { Scheme } from '../place/scheme.ts';
import { visibleRect } from '../place/visible-rect.ts';
import type { TextMap } from '../text/text-map.ts';
import { markStyle } from './mark-colours.ts';
import type { Painter } from './painter.ts';

// Forced, the browser would lay a plate of its own under the unseen letters, and over the words.
const unseen = 'position:absolute;overflow:hidden;pointer-events:none;forced-color-adjust:none';

/**
 * Marks words by lines of our own, drawn over the box in `layer`: under forced colours a browser fills a custom
 * highlight like a selection, whatever its style says. Where words lie, `words` knows.
 */
export function linePainter(box: Element, layer: HTMLElement, scheme: Scheme, words: Painter): Painter {
  const frame = document.createElement('div');
  frame.setAttribute('aria-hidden', 'true');
  layer.append(frame);
  let drawn: [readonly Finding[], TextMap] | undefined;

  const place = () => {
    const seen = visibleRect(box);
    frame.style.cssText = `${unseen};left:${seen.left}px;top:${seen.top}px;width:${seen.width}px;height:${seen.height}px`;
    const lines = drawn?.[0].flatMap((remark) =>
      words.rects(remark, drawn?.[1] as TextMap).map(({ left, top, width, height }) => {
        const line = document.createElement('span');
        line.style.cssText = `position:absolute;overflow:hidden;white-space:pre;left:${left - seen.left}px;top:${top - seen.top}px;width:${width}px;height:${height + 4}px;font-size:${height / 1.3}px;${markStyle(remark.category, scheme)}`;
        // A line is drawn under letters only; these cannot be seen.
        line.textContent = '\u00a0'.repeat(width);
        return line;
      }),
    );
    frame.replaceChildren(...(lines ?? []));
  };

  return {
    place,
    paint(remarks, map) {
      drawn = [remarks, map];
      place();
    },
    rects: words.rects,
    end: () => frame.remove(),
  };
}

import type { Thread } from '../analyzer/types.ts';
import type { Box } from './sites/site.ts';

/** Where the other parts hold more than this, in UTF-16 units, a part is judged by itself. */
const longest = 50_000;

const isWritten = (text: string): boolean => text.trim() !== '';

/**
 * What leaves with a box as it stands now: the other parts of its thread, the title of its body. Undefined for a box by
 * itself.
 * @param read the text of a box; empty for one that is not read
 */
export function threadAround(
  { element, together }: Pick<Box, 'element' | 'together'>,
  read: (box: HTMLElement) => string,
): Thread | undefined {
  const boxes = together();
  const own = boxes.indexOf(element);
  if (own < 0) return undefined;
  const texts = boxes.map((box, i) => (i === own ? '' : read(box)));
  if (texts.join('').length > longest || !texts.some(isWritten)) return undefined;
  return { before: texts.slice(0, own).filter(isWritten), after: texts.slice(own + 1).filter(isWritten) };
}

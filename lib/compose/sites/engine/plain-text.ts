import { textWalk } from '../../text/text-walk.ts';

/** Text longer than this says nothing more to the coach and costs time; a parent is cut here. */
const longest = 5000;

/**
 * The text of a shown post, read as a draft is: blocks and `<br>` become line ends, an emoji drawn as a picture becomes its
 * `alt`, runs of spaces become one. At most 5,000 UTF-16 units. `left` holds elements that do not belong to the text.
 */
export function plainText(element: Element, left?: ReadonlySet<Element>): string {
  const { text } = textWalk(element, { fold: true, ...(left && { left }) });
  return withoutBrokenEnd(text.trim().slice(0, longest));
}

/** A cut may have split a surrogate pair. */
function withoutBrokenEnd(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

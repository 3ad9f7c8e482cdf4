import type { Span } from '../editors/editor.ts';
import type { TextMap } from './text-map.ts';

/**
 * The DOM range that holds exactly the characters of `span`: it begins at the start of the first word's own node
 * and ends at the end of the last one's, so that painting it colours nothing beside the words and replacing it
 * takes their formatting. Null for a plain-value field, and where the editor has rebuilt its nodes since it was read.
 */
export function rangeOf(map: TextMap, span: Span): Range | null {
  const start = map.toDom(span.start, 'forward');
  const end = map.toDom(span.end, 'back');
  if (!start || !end) return null;
  const range = (start.node.ownerDocument ?? document).createRange();
  try {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
  } catch {
    return null;
  }
  return range;
}

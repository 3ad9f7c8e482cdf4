import { placeCaret } from '../editors/selection.ts';
import type { TextMap } from '../text/text-map.ts';

/** Gives a box the focus and sets the caret at a text offset (UTF-16 units). */
export function caretAt(root: HTMLElement, map: TextMap, offset: number): void {
  root.focus();
  if (root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement) {
    root.setSelectionRange(offset, offset);
  } else placeCaret(root, map, offset, offset);
}

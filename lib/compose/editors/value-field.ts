import type { TextMap } from '../text/text-map.ts';
import { after, selectionTakesHold } from './after.ts';
import type { EditorKind, Span } from './editor.ts';
import { keyUp } from './input-ways.ts';
import { movedCaret } from './moved-caret.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** So often the field is looked at for the new words, every so many milliseconds. */
const mostLooks = 50;
const nextLook = 10;

const textOf = (field: Field) => field.value.replaceAll('\u00a0', ' ');

/**
 * Replaces through the browser's own editing, which keeps the undo and tells React; see `EditorKind.replace`. Between
 * selecting and writing the page may look: a field that knows mentions works out the change from the selection it saw.
 */
async function replaceIn(
  field: Field,
  { start, end }: Span,
  text: string,
  expected: string,
): Promise<boolean> {
  if (textOf(field).slice(start, end) !== expected) return false;
  const { selectionStart, selectionEnd, selectionDirection } = field;
  const focused = (field.getRootNode() as Document | ShadowRoot).activeElement === field;
  const kept = field.value.slice(0, start) + text + field.value.slice(end);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const before = field.value;
  // Chromium says it of the field; React (18) listens for it on the document alone.
  field.ownerDocument.dispatchEvent(new Event('selectionchange'));
  await after(selectionTakesHold);
  if (field.value !== before || field.selectionStart !== start || field.selectionEnd !== end) return false;
  field.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
  keyUp(field);
  // A page that sets its field itself may show the old words once more, and take the new ones a moment later.
  let looks = 0;
  do {
    if (looks++ === mostLooks) return false;
    await after(nextLook);
  } while (field.value !== kept);

  const moved = (offset: number | null) => movedCaret((focused ? offset : null) ?? end, { start, end }, text);
  field.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection ?? 'none');
  return true;
}

/** An editor kind of a form field that matches `selector`; offsets are those of its `value`. */
export function valueField(id: string, selector: string): EditorKind {
  return {
    id,
    find: (target) => target.closest<HTMLElement>(selector),
    read: (root): TextMap => ({ text: textOf(root as Field), toDom: () => null, fromDom: () => null }),
    replace: (root, span, text, expected) => replaceIn(root as Field, span, text, expected),
    observe(root, changed, signal) {
      root.addEventListener('input', changed, { signal });
      // The value is empty only once the form's own reset has run.
      (root as Field).form?.addEventListener('reset', () => queueMicrotask(changed), { signal });
    },
  };
}

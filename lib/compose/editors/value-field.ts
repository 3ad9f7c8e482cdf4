import type { TextMap } from '../text-map.ts';
import type { EditorKind, Span } from './editor.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

const textOf = (field: Field) => field.value.replaceAll('\u00a0', ' ');

/** Replaces through the browser's own editing, which keeps the undo and tells React; see `EditorKind.replace`. */
function replaceIn(field: Field, { start, end }: Span, text: string, expected: string): boolean {
  if (textOf(field).slice(start, end) !== expected) return false;
  const { selectionStart, selectionEnd, selectionDirection } = field;
  const focused = (field.getRootNode() as Document | ShadowRoot).activeElement === field;
  const kept = field.value.slice(0, start) + text + field.value.slice(end);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  field.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
  if (field.value !== kept) return false;

  const moved = (offset: number | null) => {
    if (!focused || offset === null) return start + text.length;
    if (offset <= start) return offset;
    return offset >= end ? offset + text.length - expected.length : start + text.length;
  };
  field.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection ?? 'none');
  return true;
}

/** An editor kind of a form field that matches `selector`; offsets are those of its `value`. */
export function valueField(id: string, selector: string): EditorKind {
  return {
    id,
    find: (target) => target.closest<HTMLElement>(selector),
    read: (root): TextMap => ({ text: textOf(root as Field), toDom: () => null, fromDom: () => null }),
    replace: async (root, span, text, expected) => replaceIn(root as Field, span, text, expected),
    observe(root, changed, signal) {
      root.addEventListener('input', changed, { signal });
      // The value is empty only once the form's own reset has run.
      (root as Field).form?.addEventListener('reset', () => queueMicrotask(changed), { signal });
    },
  };
}

import { ckeditor } from './ckeditor.ts';
import { codemirror } from './codemirror.ts';
import { codemirror5 } from './codemirror5.ts';
import { draft } from './draft.ts';
import type { EditorKind } from './editor.ts';
import { editorjs } from './editorjs.ts';
import { gutenberg } from './gutenberg.ts';
import { lexical } from './lexical.ts';
import { optedOut } from './opt-outs.ts';
import { plain } from './plain.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';
import { textInput } from './text-input.ts';
import { textarea } from './textarea.ts';
import { trix } from './trix.ts';

/** Every editor kind, the particular before the general: a bare contenteditable is what none of the others claims. */
export const allEditors: readonly EditorKind[] = [
  // Ahead of the text area that it keeps hidden.
  codemirror5,
  textarea,
  draft,
  lexical,
  prosemirror,
  quill,
  slate,
  ckeditor,
  trix,
  codemirror,
  gutenberg,
  editorjs,
  plain,
];

/** An editor on the page: its kind and its editable root. */
export interface FoundEditor {
  kind: EditorKind;
  root: HTMLElement;
}

/**
 * The editor at or above `element` (the first of an event's `composedPath`), or null when there is none or it is
 * not to be read (`optedOut`). `named`: a site's own file names this field as a compose box; only then may it be
 * a one-line input.
 */
export function editorOf(element: Element, named = false): FoundEditor | null {
  if (optedOut(element, named)) return null;
  for (const kind of named ? [...allEditors, textInput] : allEditors) {
    const root = kind.find(element);
    if (!root) continue;
    // The root of an editor of blocks is not editable itself, its blocks are.
    const editable = root.matches('[contenteditable], textarea, input') ? root : element;
    return optedOut(editable, named) ? null : { kind, root };
  }
  return null;
}

import { asReal } from '../as-real.ts';
import type { EditorKind } from './editor.ts';
import { type InputWay, key, keyUp, type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';
import { selectionIn } from './selection.ts';

/**
 * Where editors with a history of their own end a step: at a click (Summernote), at a key beside Ctrl (TinyMCE); Squire at a
 * space, see `ahead`.
 */
function endStep(root: HTMLElement): void {
  root.dispatchEvent(new MouseEvent('mouseup', asReal));
  keyUp(root, true);
}

/** By the browser's own editing, and in a step of its own where the editor keeps the undo. */
const typeAndTell: InputWay = (root, range, text) => {
  endStep(root);
  const taken = type(root, range, text);
  endStep(root);
  // Last: who saves a while after a key looks at the latest one, and does not save for Ctrl.
  keyUp(root);
  return taken;
};

/**
 * Firefox (153) deletes the selection first and then drops a space that meets another across the emptied tag: "our
 * <b>big</b> day" would lose one. It spares white space that is not folded, so folding is off while it edits.
 */
const typeUnfolded: InputWay = (root, range, text) => {
  const style = root.getAttribute('style');
  root.style.whiteSpace = 'pre-wrap';
  const taken = typeAndTell(root, range, text);
  if (style === null) root.removeAttribute('style');
  else root.setAttribute('style', style);
  return taken;
};

/** Whether the browser folds white space in `root`, as it does unless the page says otherwise. */
export const folds = (root: HTMLElement): boolean =>
  /^(?:normal|nowrap|)$/.test(getComputedStyle(root).whiteSpace);

const editable = richEditor({
  id: 'plain',
  root: '[contenteditable]:not([contenteditable="false"])',
  fold: folds,
  // Vditor writes its history 800 ms after the last change.
  foldsUndo: 850,
  // Not over a selection: Squire would take it away.
  ahead: (root) => selectionIn(root)?.isCollapsed && key(root, 'keydown', ' '),
  ways: [typeAndTell],
  ...(import.meta.env.FIREFOX && { waysInFirefox: [typeUnfolded] }),
});

/**
 * A bare contenteditable, or a whole document in design mode: the DOM is the model, and the browser keeps the undo, or an
 * editor without a file of its own here.
 */
export const plain: EditorKind = {
  ...editable,
  find: (target) =>
    editable.find(target) ?? (target.ownerDocument.designMode === 'on' ? target.ownerDocument.body : null),
};

import { asReal } from '../as-real.ts';

/**
 * One way of handing `text` ('' deletes) to an editor for the selected `range`, as the browser would for a person's
 * own action. True when the editor (or the browser) took it.
 */
export type InputWay = (root: HTMLElement, range: Range, text: string) => boolean;

function carrying(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

/** What a spelling correction sends. Taken by editors whose model is driven by `beforeinput`. Firefox's build asks for none. */
export const correct: InputWay = (root, range, text) =>
  !import.meta.env.FIREFOX &&
  !root.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: text ? 'insertReplacementText' : 'deleteContentBackward',
      data: text || null,
      ...(text && { dataTransfer: carrying(text) }),
      targetRanges: [new StaticRange(range)],
      ...asReal,
    }),
  );

/** A paste of plain text; editors that keep a model take it themselves. Pasting nothing deletes nothing. */
export const paste: InputWay = (root, _range, text) =>
  !import.meta.env.FIREFOX &&
  text !== '' &&
  !root.dispatchEvent(
    new ClipboardEvent('paste', {
      clipboardData: carrying(text),
      ...asReal,
    }),
  );

/** A key that goes down or up over `root`, for the page alone. False when the page took it for itself. */
export const key = (root: HTMLElement, type: string, name: string, init?: KeyboardEventInit): boolean =>
  root.dispatchEvent(new KeyboardEvent(type, { ...asReal, key: name, ...init }));

/**
 * The end of a key press that wrote: many pages take over what was written, or count it, only then. The character is one that
 * nobody sees and no shortcut has.
 */
export const keyUp = (root: HTMLElement, ctrlKey = false): boolean =>
  key(root, 'keyup', '\u200b', { ctrlKey });

/** The Backspace key over a selection, for editors that delete by their own key map. */
export const backspace: InputWay = (root, _range, text) =>
  text === '' && !key(root, 'keydown', 'Backspace', { code: 'Backspace', keyCode: 8, which: 8 });

/** The browser's own editing: right where the DOM is the model, and in Firefox, which announces it to the page. */
export const type: InputWay = (root, _range, text) =>
  root.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);

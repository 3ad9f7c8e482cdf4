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
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );

/** A paste of plain text; editors that keep a model take it themselves. Pasting nothing deletes nothing. */
export const paste: InputWay = (root, _range, text) =>
  !import.meta.env.FIREFOX &&
  text !== '' &&
  !root.dispatchEvent(
    new ClipboardEvent('paste', {
      clipboardData: carrying(text),
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );

/** The end of a key press that names no key: many pages take over what was written, or count it, only then. */
export const keyUp = (root: HTMLElement): boolean =>
  root.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', bubbles: true, composed: true }));

/** The Backspace key over a selection, for editors that delete by their own key map. */
export const backspace: InputWay = (root, _range, text) =>
  text === '' &&
  !root.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Backspace',
      code: 'Backspace',
      keyCode: 8,
      which: 8,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );

/** The browser's own editing: right where the DOM is the model, and in Firefox, which announces it to the page. */
export const type: InputWay = (root, _range, text) =>
  root.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);

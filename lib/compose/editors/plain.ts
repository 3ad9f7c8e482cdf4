import { type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/** A bare contenteditable: the DOM is the model, and the browser keeps the undo. */
export const plain = richEditor({
  id: 'plain',
  root: '[contenteditable]:not([contenteditable="false"])',
  fold: (root) => /^(?:normal|nowrap|)$/.test(getComputedStyle(root).whiteSpace),
  ways: [type],
});

import { between } from './gutenberg.ts';
import { type } from './input-ways.ts';
import { folds } from './plain.ts';
import { richEditor } from './rich-editor.ts';

/** Editor.js: blocks as in Gutenberg, each a bare contenteditable. It saves from the DOM. */
export const editorjs = richEditor({
  id: 'editorjs',
  root: '.codex-editor__redactor',
  skip: between,
  fold: folds,
  ways: [type],
});

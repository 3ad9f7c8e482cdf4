import { backspace, type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/** CodeMirror 6 as a plain or Markdown box (`optedOut` refuses it as a code editor). Only the lines it draws are read. */
export const codemirror = richEditor({
  id: 'codemirror',
  root: '.cm-content',
  skip: '.cm-widgetBuffer, .cm-placeholder',
  ways: [backspace, type],
});

import { backspace, paste } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/**
 * CodeMirror 5 as a Markdown box (EasyMDE; `optedOut` refuses it as a code editor). Only the lines it draws are read. Where
 * it takes the keys in a hidden text area, a selection on the page tells it nothing: words are not replaced there.
 */
export const codemirror5 = richEditor({
  id: 'codemirror5',
  root: '.CodeMirror-code[contenteditable="true"], .CodeMirror',
  skip: '.CodeMirror-measure, .CodeMirror-cursors, .CodeMirror-gutter-wrapper, .CodeMirror-placeholder',
  ways: [paste, backspace],
});

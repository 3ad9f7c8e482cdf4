import { correct, type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/**
 * Quill 1 and 2 (LinkedIn's posts, Slack). Quill 2 takes `beforeinput`; Quill 1 reads the DOM after the browser's own
 * editing, and deletes the words on a paste made by script.
 */
export const quill = richEditor({
  id: 'quill',
  root: '.ql-editor',
  skip: '.ql-ui',
  ways: [correct, type],
  foldsUndo: 1000,
});

import { correct, paste } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/** CKEditor 5. It puts back whatever the browser's own editing changes. */
export const ckeditor = richEditor({
  id: 'ckeditor',
  root: '.ck-editor__editable',
  skip: '.ck-widget__type-around, .ck-fake-selection-container, .ck-widget__selection-handle',
  ways: [correct, paste],
});

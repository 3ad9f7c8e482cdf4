import { backspace, paste } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/** Draft.js (X). In Chromium execCommand across formatting unmounts it (removeChild), so there is no fall-back. */
export const draft = richEditor({
  id: 'draft',
  root: '.public-DraftEditor-content',
  ways: [backspace, paste],
});

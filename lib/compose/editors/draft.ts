import { backspace, paste, type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/**
 * Draft.js (X). In Chromium execCommand across formatting unmounts it (removeChild), so there is no fall-back;
 * in Firefox it is right, but deleting everything by it leaves the caret behind what is typed next.
 */
export const draft = richEditor({
  id: 'draft',
  root: '.public-DraftEditor-content',
  ways: [backspace, paste],
  waysInFirefox: [backspace, type],
});

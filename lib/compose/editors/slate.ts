import { backspace, correct, paste } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/**
 * Slate (Discord). In Chromium execCommand changes the DOM behind the model's back, so there is no such fall-back. Up to
 * 0.72 it takes today's Chromium for one that has no `beforeinput`: there it inserts by a paste and deletes by key.
 */
export const slate = richEditor({
  id: 'slate',
  root: '[data-slate-editor]',
  skip: '[data-slate-placeholder]',
  ways: [correct, paste, backspace],
});

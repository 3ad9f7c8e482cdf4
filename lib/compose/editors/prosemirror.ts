import { backspace, paste, type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/** ProseMirror, and TipTap on it (Bluesky, LinkedIn's comments). It ignores `beforeinput`. */
export const prosemirror = richEditor({
  id: 'prosemirror',
  root: '.ProseMirror',
  skip: '.ProseMirror-widget, .ProseMirror-gapcursor, .collaboration-cursor__label, .collaboration-carets__label',
  ways: [backspace, paste, type],
});

import { backspace, type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/**
 * ProseMirror, and TipTap on it (Bluesky, LinkedIn's comments). It ignores `beforeinput` and reads the DOM after the
 * browser's own editing, which keeps the words' formatting; a paste would lose it.
 */
export const prosemirror = richEditor({
  id: 'prosemirror',
  root: '.ProseMirror',
  skip: '.ProseMirror-widget, .ProseMirror-gapcursor, .collaboration-cursor__label, .collaboration-carets__label',
  ways: [backspace, type],
  foldsUndo: 500,
});

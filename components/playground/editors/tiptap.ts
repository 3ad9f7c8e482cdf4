import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { MountEditor } from '../mounted-editor.ts';

/** TipTap on ProseMirror, the editor of Bluesky and of LinkedIn's comments. */
export const mountTiptap: MountEditor = (host, { label, changed }) => {
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label } },
    onUpdate: changed,
  });
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(true),
    focus: () => editor.commands.focus(),
  };
};

import Quill from 'quill';
import 'quill/dist/quill.core.css';
import type { MountEditor } from '../mounted-editor.ts';

/** By itself Quill types a tab, and who came by keyboard would never leave it. */
const bindings = { tab: null, indent: null, outdent: null };

/** Quill 2, the editor of LinkedIn's posts. */
export const mountQuill: MountEditor = (host, { label, changed }) => {
  const quill = new Quill(host, { modules: { toolbar: false, keyboard: { bindings } } });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', label);
  quill.on('text-change', changed);
  return {
    // Quill's model always ends with one newline that nobody typed.
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => quill.setText('', 'user'),
    focus: () => quill.focus(),
  };
};

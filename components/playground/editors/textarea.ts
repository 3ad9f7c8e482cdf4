import type { MountEditor } from '../mounted-editor.ts';

/** The browser's own text box, growing with its text. */
export const mountTextarea: MountEditor = (host, { label, placeholder, changed }) => {
  const box = document.createElement('textarea');
  box.rows = 2;
  box.placeholder = placeholder;
  box.setAttribute('aria-label', label);
  const grow = () => {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  };
  box.addEventListener('input', () => {
    grow();
    changed();
  });
  host.append(box);
  return {
    text: () => box.value,
    clear: () => {
      box.value = '';
      grow();
      changed();
    },
    focus: () => box.focus(),
  };
};

import 'draft-js/dist/Draft.css';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { MountEditor } from '../mounted-editor.ts';

// Draft.js reads Node's name for the global object while it loads; so it is imported after that name is there.
Object.assign(globalThis, { global: globalThis });
const { ContentState, Editor, EditorState, RichUtils } = await import('draft-js');

type State = ReturnType<typeof EditorState.createEmpty>;

/** Draft.js, the editor of X. */
export const mountDraft: MountEditor = (host, { label, changed }) => {
  let state: State = EditorState.createEmpty();
  let editor: InstanceType<typeof Editor> | null = null;
  const root = createRoot(host);

  function update(next: State): void {
    state = next;
    draw();
    changed();
  }

  function keyCommand(command: string, current: State) {
    const next = RichUtils.handleKeyCommand(current, command);
    if (!next) return 'not-handled';
    update(next);
    return 'handled';
  }

  function draw(): void {
    root.render(
      createElement(Editor, {
        ref: (ref) => {
          editor = ref;
        },
        editorState: state,
        onChange: update,
        ariaLabel: label,
        handleKeyCommand: keyCommand,
      }),
    );
  }

  draw();
  return {
    text: () => state.getCurrentContent().getPlainText('\n'),
    // At once, because focus() takes up the state that is drawn.
    clear: () =>
      flushSync(() => update(EditorState.push(state, ContentState.createFromText(''), 'remove-range'))),
    focus: () => editor?.focus(),
  };
};

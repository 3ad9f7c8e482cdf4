import { signal } from '@preact/signals';
import type { EditorHandle } from '../../components/protocol-editor/protocol-editor.tsx';
import { withSpelling } from './evidence.ts';
import { examples } from './examples.ts';
import { said, source } from './studio-state.ts';

/** The editor on the page, once it is there. */
export const editor: { current: EditorHandle | null } = { current: null };
/** Terms that were taken into the file from the posts at hand. */
export const added = signal<readonly string[]>([]);

/** Puts a text in the editor's place; what stood there comes back with undo. */
export function show(text: string, what: string): void {
  const lost = source.peek().trim() !== '' && source.peek() !== text;
  editor.current?.show(text);
  said.value = lost ? `${what} Undo in the editor brings back what stood there.` : what;
}

export function showExample(id: string): void {
  const example = examples.find((one) => one.id === id);
  if (example) show(example.text, `${example.label}: an example to make your own.`);
}

/** Puts a name under `terms.spell`; the rest of the file stays as it is written. */
export async function addTerm(term: string): Promise<void> {
  const before = source.peek();
  const after = await withSpelling(before, term);
  if (after === before || source.peek() !== before) {
    said.value = `${term} was not added: the file has it already, or cannot be read.`;
    return;
  }
  editor.current?.show(after);
  added.value = [...added.peek(), term];
  said.value = `${term} is under terms.spell now. Undo in the editor takes it back.`;
}

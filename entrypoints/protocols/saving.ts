import { countsByRule, statedReasons } from '../../lib/storage/protocols/team-exports.ts';
import { saveFile } from '../options/save-file.ts';
import { reading, said, source } from './studio-state.ts';

/** Saves the file in the editor. */
export function saveProtocol(): void {
  const name = reading.peek().about?.id ?? 'protocol';
  saveFile(new Blob([source.peek()], { type: 'application/yaml' }), `${name}.yaml`);
  said.value = `${name}.yaml is saved.`;
}

/** What a writer may hand on to who looks after a protocol. */
export const saveCounts = (): Promise<void> => save('rapport-counts-by-rule.csv', countsByRule);
export const saveReasons = (): Promise<void> => save('rapport-reasons.csv', statedReasons);

async function save(name: string, make: () => Promise<Blob>): Promise<void> {
  try {
    saveFile(await make(), name);
    said.value = `${name} is saved.`;
  } catch {
    said.value = 'The history could not be read, so there is nothing to save.';
  }
}

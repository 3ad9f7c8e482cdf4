import type { Check, Voice } from '../../lib/analyzer/types.ts';
import { checksInForce } from '../../lib/protocol/file/checks-in-force.ts';
import { importProtocol } from '../../lib/protocol/file/import-protocol.ts';
import { memoryTree } from '../../lib/protocol/vale/file-tree.ts';
import { postStyle } from '../../lib/protocol/vale/post-style.ts';
import type { StoredStyle } from '../../lib/storage/styles.ts';
import { loadWords } from '../protocols/load-words.ts';

/** What a team has in force, unread: a worker has no storage of the extension's. */
export interface TeamRules {
  protocols: readonly string[];
  styles: readonly StoredStyle[];
  /** YYYY-MM-DD. */
  today: string;
}

export interface TeamChecks {
  checks: Check[];
  speaksAs: Voice | undefined;
  /** Names and versions, for people. */
  names: string[];
}

/** The checks of the protocols and styles in force, with those that need a tagger or a dictionary: here nothing waits. */
export async function teamChecks({ protocols, styles, today }: TeamRules): Promise<TeamChecks> {
  const services = await loadWords([...protocols, ...styles.flatMap(({ files }) => Object.values(files))]);
  const compiled = protocols.flatMap((text) => {
    const result = importProtocol(text, services);
    return 'compiled' in result ? result.compiled : [];
  });
  const { active, checks, speaksAs } = checksInForce(compiled, today, services);
  return {
    checks: [
      ...checks,
      ...styles.map(
        ({ folder, files }) => postStyle(folder, memoryTree(new Map(Object.entries(files))), services).check,
      ),
    ],
    speaksAs,
    names: [
      ...active.map(({ name, version }) => `${name} ${version}`),
      ...styles.map(({ name }) => `${name}, a Vale style`),
    ],
  };
}

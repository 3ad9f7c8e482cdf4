import type { Check, Voice } from '../../lib/analyzer/types.ts';
import { checksInForce } from '../../lib/protocol/file/checks-in-force.ts';
import { importProtocol } from '../../lib/protocol/file/import-protocol.ts';
import { memoryTree } from '../../lib/protocol/vale/file-tree.ts';
import { postStyle } from '../../lib/protocol/vale/post-style.ts';
import type { StoredStyle } from '../../lib/storage/protocols/styles.ts';
import { loadWords } from '../protocols/load-words.ts';

/** What a team has in force, unread: a worker has no storage of the extension's. */
export interface TeamRules {
  protocols: readonly string[];
  /** How many of them, the first ones, an administrator set. */
  managed: number;
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
export async function teamChecks({ protocols, managed, styles, today }: TeamRules): Promise<TeamChecks> {
  const services = await loadWords([...protocols, ...styles.flatMap(({ files }) => Object.values(files))]);
  const read = protocols.map((text) => {
    const result = importProtocol(text, services);
    return 'compiled' in result ? [result.compiled] : [];
  });
  const theirs = new Set(read.slice(0, managed).flatMap(([one]) => (one ? [one.protocol] : [])));
  const { active, checks, speaksAs } = checksInForce(read.flat(), today, { ...services, managed: theirs });
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

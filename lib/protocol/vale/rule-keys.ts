import { meantHint } from '../near-word.ts';
import type { RuleDefinition } from './rule-definition.ts';

const list = (names: string): readonly string[] => names.split(' ');

/** What every rule may say. `tests` and `path` are for others to read. */
const common = list(
  'action description extends level limit link matchcase message name path scope selector tests',
);

/** What a kind of rule may say besides. */
const own: Record<string, readonly string[]> = {
  capitalization: list('exceptions indicators match prefix style threshold vocab'),
  conditional: list('exceptions first ignorecase second vocab'),
  consistency: list('either ignorecase nonword'),
  existence: list('append exceptions ignorecase nonword raw tokens vocab'),
  metric: list('condition formula'),
  occurrence: list('ignorecase max min token'),
  readability: list('grade metrics'),
  repetition: list('alpha exceptions ignorecase max tokens vocab'),
  sequence: list('exceptions ignorecase model tokens'),
  spelling: list('aff append custom dic dicpath dictionaries exceptions filters ignore threshold'),
  substitution: list('capitalize exceptions ignorecase nonword pos swap vocab'),
};

/** Keys of a definition that its kind does not know, each with what was probably meant. */
export function unknownKeys(definition: RuleDefinition): { key: string; hint: string }[] {
  const kind = String(definition.extends);
  const known = Object.hasOwn(own, kind) ? own[kind] : undefined;
  if (!known) return [];
  const all = [...common, ...known];
  return Object.keys(definition)
    .filter((key) => !all.includes(key))
    .map((key) => ({ key, hint: meantHint(key, all) }));
}

import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import protocolSchema from '../../assets/protocol.schema.json';
import { keyHints } from './key-hints.ts';
import { keyPlace } from './key-place.ts';
import { type KeyChoice, keysAt, type Schema, valuesAt } from './schema-choices.ts';
import { valeRuleSchema } from './vale-rule-schema.ts';

/** The schema of protocol files, with Vale's own keys inside its rules. */
const schema: Schema = {
  ...(protocolSchema as Schema),
  properties: {
    ...(protocolSchema as Schema).properties,
    rules: { type: 'object', additionalProperties: valeRuleSchema },
  },
};

/**
 * Offers the keys and values that the schema knows at the cursor.
 * @param ruleNames the protocol's own rules, which its tests name
 * @param siteNames what scopes, enforcement and tests call the sites
 */
export function completeKeys(
  ruleNames: () => readonly string[],
  siteNames: readonly string[],
): (context: CompletionContext) => CompletionResult | null {
  return ({ state, pos, explicit }) => {
    const line = state.doc.lineAt(pos);
    const lines = state.doc.toString().split('\n');
    const place = keyPlace(lines, { line: line.number - 1, column: pos - line.from });
    if (!place) return null;
    const from = line.from + place.from;
    if (from === pos && !explicit) return null;
    const { path, typing, present, braces } = place;
    // In the schema's order, what is needed first: by its letters a list would tear apart what belongs together.
    const sites = /^sites?(?:\.\[\])?$/.test(path.slice(path.at(-1) === '[]' ? -2 : -1).join('.'));
    const named = sites ? siteNames : [];
    const options =
      typing === 'key' && !(sites && path.at(-1) === '[]')
        ? [
            ...keysAt(schema, path),
            ...named.map((name) => ({ name, required: false, holds: 'text' as const })),
          ]
            .filter(({ name }) => !present.includes(name))
            .map((key, at) => ({
              ...keyOption(key, path, braces ? undefined : place.from),
              boost: key.required ? 50 - at : -at,
            }))
        : [
            ...(path.join('.') === 'tests.fail.[].rule' ? ruleNames() : []),
            ...valuesAt(schema, path),
            ...named,
          ].map((label, at): Completion => ({ label, type: 'constant', boost: -Math.min(at, 99) }));
    // What is written in full needs no offer, and Enter is to begin a line there.
    if (!explicit && options.some(({ label }) => label === state.sliceDoc(from, pos))) return null;
    return options.length > 0 ? { from, options, validFor: /^[\w.-]*$/ } : null;
  };
}

/** @param column where the key stands; undefined where what follows stays on its line */
function keyOption(
  { name, required, holds }: KeyChoice,
  path: readonly string[],
  column: number | undefined,
): Completion {
  const below = column === undefined ? ' ' : `\n${' '.repeat(column + 2)}`;
  const item = column === undefined ? ' ' : `${below}- `;
  const hint = path.length === 0 ? keyHints[name] : undefined;
  return {
    label: name,
    type: 'property',
    apply: `${name}:${{ text: ' ', mapping: below, list: item }[holds]}`,
    detail: hint ?? (required ? 'needed' : holds),
  };
}

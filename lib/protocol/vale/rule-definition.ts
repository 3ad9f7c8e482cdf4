import { parseDocument } from 'yaml';
import type { Level } from '../../analyzer/types.ts';
import { scalarKeys } from '../scalar-keys.ts';
import type { Need } from './rule-run.ts';

/** A rule as it is written: every scalar is text, as Vale decodes weakly typed. */
export type RuleDefinition = Record<string, unknown>;

export const levels: readonly Level[] = ['suggestion', 'warning', 'error'];

/** A definition that cannot be read; the message is one line for its author. */
export class DefinitionError extends Error {
  /** @param at the key that is wrong, or the line where it is known. */
  constructor(
    message: string,
    readonly at: { key?: string; line?: number } = {},
  ) {
    super(message);
  }
}

/** A rule that can be read, but not here: the message says what is lacking. */
export class LackError extends DefinitionError {
  readonly lacks: Need;
  constructor(lacks: Need) {
    const what = { tagger: 'parts of speech', dictionary: 'a dictionary' }[lacks];
    super(`it needs ${what}, at hand only in the studio, the audit and on the command line`);
    this.lacks = lacks;
  }
}

/** How rules are read: of a key that stands twice the last one holds. */
export const yamlOptions = { schema: 'failsafe', uniqueKeys: false, stringKeys: true } as const;

/**
 * Reads one rule file.
 * @param doubled takes up the keys that stand twice, with the line of the second, from 1.
 * @throws DefinitionError when it is not YAML, not a mapping, or lacks `extends` or `message`.
 */
export function parseRuleFile(text: string, doubled: { key: string; line: number }[] = []): RuleDefinition {
  const document = parseDocument(text, yamlOptions);
  const [error] = document.errors;
  if (error)
    throw new DefinitionError(
      `not YAML: ${(error.message.split('\n')[0] as string).replace(/ at line.*/, '')}`,
      {
        line: error.linePos?.[0].line ?? 1,
      },
    );
  if (document.contents === null) throw new DefinitionError('its file is empty');
  for (const { name, offset, isSecond } of scalarKeys(document))
    if (isSecond) doubled.push({ key: name, line: text.slice(0, offset).split('\n').length });
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 });
  } catch {
    throw new DefinitionError('more aliases than a rule needs');
  }
  return checkDefinition(value);
}

/** @throws DefinitionError as `parseRuleFile`. */
export function checkDefinition(value: unknown): RuleDefinition {
  if (Array.isArray(value)) throw new DefinitionError('it is a list, but has to be a mapping (key: value)');
  if (typeof value !== 'object' || value === null)
    throw new DefinitionError('it has to be a mapping (key: value)');
  const definition = inSmallLetters(value);
  const kind = textField(definition, 'extends');
  if (kind === '') throw new DefinitionError("the required key 'extends' is missing");
  if (textField(definition, 'message') === '' && !kind.includes('.'))
    throw new DefinitionError("the required key 'message' is missing");
  const level = definition.level;
  if (level !== undefined && !levels.includes(level as Level))
    throw new DefinitionError("'level' is not suggestion, warning or error", { key: 'level' });
  return definition;
}

/** Vale knows `ignoreCase` for `ignorecase`, in an action as well. */
function inSmallLetters(value: object): RuleDefinition {
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key.toLowerCase(), inner]);
  const definition: RuleDefinition = Object.fromEntries(entries);
  const { action } = definition;
  if (typeof action === 'object' && action !== null && !Array.isArray(action))
    definition.action = Object.fromEntries(
      Object.entries(action).map(([key, to]) => [key.toLowerCase(), to]),
    );
  return definition;
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

export function textField(definition: RuleDefinition, key: string): string {
  const value = definition[key];
  return isScalar(value) ? String(value) : '';
}

export function flagField(definition: RuleDefinition, key: string, otherwise = false): boolean {
  const text = textField(definition, key).toLowerCase();
  return text === '' ? otherwise : text === 'true' || text === '1';
}

/** @throws DefinitionError when the value is not a number. */
export function numberField(definition: RuleDefinition, key: string): number {
  const text = textField(definition, key);
  if (text === '') return 0;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new DefinitionError(`'${key}' is not a number`, { key });
  return value;
}

/** A list of texts; a single text counts as a list of one. */
export function listField(definition: RuleDefinition, key: string): string[] {
  const value = definition[key];
  if (isScalar(value)) return [String(value)];
  return Array.isArray(value) ? value.filter(isScalar).map(String) : [];
}

/** A mapping of text to text. */
export function mapField(definition: RuleDefinition, key: string): Map<string, string> {
  const value = definition[key];
  const pairs = new Map<string, string>();
  const entries = Array.isArray(value)
    ? value.flatMap((v) => Object.entries(v ?? {}))
    : Object.entries(value ?? {});
  for (const [from, to] of entries) if (to === null || isScalar(to)) pairs.set(from, String(to ?? ''));
  return pairs;
}

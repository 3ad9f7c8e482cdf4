import { DefinitionError, parseRuleFile, type RuleDefinition, textField } from './rule-definition.ts';

const deepest = 10;

/**
 * A rule that extends another by its name (`extends: House.Weasel`) with what it takes over: its own keys stand in place of
 * the other's, `tokens+` adds to them and `tokens-` takes away. Any other rule is given back as it is.
 * @param find reads the file of a rule by its path, `House/Weasel`.
 * @throws DefinitionError when the other is not found, or an edit finds nothing to change.
 */
export function inheritedRule(
  definition: RuleDefinition,
  find: (path: string) => string | undefined,
  depth = 0,
): RuleDefinition {
  const extended = textField(definition, 'extends');
  if (!extended.includes('.')) {
    const edit = Object.keys(definition).find((key) => /[+-]$/.test(key));
    if (edit === undefined) return definition;
    throw new DefinitionError(`'${edit}' changes another rule's list, and it extends none`, { key: edit });
  }
  const text = depth > deepest ? undefined : find(extended.split('.').join('/'));
  if (text === undefined)
    throw new DefinitionError(`it extends ${extended}, which was not found`, { key: 'extends' });
  const { tests: _, ...base } = inheritedRule(parseRuleFile(text), find, depth + 1);
  const made: RuleDefinition = { ...base };
  for (const [key, value] of Object.entries(definition)) {
    const edited = key.replace(/[+-]$/, '');
    if (edited !== key) made[edited] = editedValue(base[edited], value, key);
    else if (key !== 'extends') made[key] = value;
  }
  return made;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function editedValue(had: unknown, value: unknown, key: string): unknown {
  const wrong = (message: string) => new DefinitionError(`'${key}' ${message}`, { key });
  const adds = key.endsWith('+');
  if (Array.isArray(had)) {
    if (!Array.isArray(value)) throw wrong('needs a list');
    return adds ? [...had, ...value] : without(had, value, wrong);
  }
  if (!isMapping(had)) throw wrong('changes a list or a mapping, and the other rule has none there');
  if (adds) {
    if (!isMapping(value)) throw wrong('needs a mapping (key: value)');
    return { ...had, ...value };
  }
  if (!Array.isArray(value)) throw wrong('needs a list of keys');
  const left = without(Object.keys(had), value, wrong);
  return Object.fromEntries(Object.entries(had).filter(([name]) => left.includes(name)));
}

function without(
  had: readonly unknown[],
  taken: readonly unknown[],
  wrong: (message: string) => Error,
): unknown[] {
  const lost = taken.find((one) => !had.includes(one));
  if (lost !== undefined) throw wrong(`takes away '${lost}', which the other rule does not have`);
  return had.filter((one) => !taken.includes(one));
}

import type { Pattern } from '../../regex/pattern.ts';
import { sharedPattern } from '../../regex/shared-pattern.ts';
import { formatMessage } from '../format-message.ts';
import type { RuleBody } from '../rule-body.ts';
import type { RuleContext } from '../rule-context.ts';
import {
  DefinitionError,
  flagField,
  LackError,
  listField,
  type RuleDefinition,
  textField,
} from '../rule-definition.ts';
import { spellingWords } from '../spelling-words.ts';

/** `spelling`: a word that neither the dictionary, nor the rule's own lists, nor the vocabulary knows. */
export function spelling(definition: RuleDefinition, context: RuleContext): RuleBody {
  const knows = dictionaryOf(definition, context);
  const own = new Set(
    [...listField(definition, 'ignore')].flatMap((name) =>
      (context.readAsset(name) ?? context.readAsset(`config/ignore/${name}`) ?? '')
        .split(/\r?\n/)
        .map((w) => w.trim()),
    ),
  );
  const filters = listField(definition, 'filters').map((filter) => sharedPattern(filter));
  const standard = !flagField(definition, 'custom');
  const accepted = context.accepted.map((term) => sharedPattern(`(?i)\\b${term}\\b`));
  const phrases = context.accepted
    .filter((term) => /[ \t]|\\s/.test(term))
    .map((term) => sharedPattern(`(?i)\\b(?:${term})\\b`));
  const skips = (word: string): boolean =>
    (standard && (/[A-Z][a-z]+[A-Z]+\w+/.test(word) || /\p{Lu}+$/u.test(word) || /[^\p{L}_']/u.test(word))) ||
    filters.some((filter) => filter.test(word));
  const isKnown = (word: string): boolean =>
    own.has(word) ||
    own.has(word.toLowerCase()) ||
    knows(word) ||
    accepted.some((pattern) => pattern.test(word));

  return {
    begin: () => (block) =>
      spellingWords(masked(block.text, phrases))
        .filter(({ text }) => !skips(text) && !isKnown(text))
        .map(({ text, start, end }) => ({
          span: { start, end },
          message: formatMessage(textField(definition, 'message'), [text]),
          replacements: [],
        })),
  };
}

/** Accepted phrases are blanked, so that their words count only apart from them. */
function masked(text: string, phrases: readonly Pattern[]): string {
  let out = text;
  for (const phrase of phrases) {
    for (const { start, end } of phrase.findAll(out))
      out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  }
  return out;
}

function dictionaryOf(definition: RuleDefinition, context: RuleContext): (word: string) => boolean {
  if (!context.dictionary) throw new LackError('dictionary');
  const folder = textField(definition, 'dicpath');
  const read = (name: string) =>
    context.readAsset(name) ??
    context.readAsset(`${folder}/${name}`) ??
    context.readAsset(`config/dictionaries/${name}`);
  const names = listField(definition, 'dictionaries').filter((name) => !/^en[_-]/.test(name));
  const own = names.map((name) => ({ name, aff: read(`${name}.aff`), dic: read(`${name}.dic`) }));
  const absent = own.filter(({ aff, dic }) => aff === undefined || dic === undefined).map(({ name }) => name);
  // Held against English, every word of another language would be a slip.
  if (absent.length > 0)
    throw new DefinitionError(`its dictionary ${absent.join(', ')} is not among the files`, {
      key: 'dictionaries',
    });
  const single = { aff: read(textField(definition, 'aff')), dic: read(textField(definition, 'dic')) };
  const custom = [...own, single].flatMap(({ aff, dic }) =>
    aff && dic ? [context.dictionary?.(aff, dic)] : [],
  );
  const standard =
    custom.length === 0 ||
    flagField(definition, 'append') ||
    names.length < listField(definition, 'dictionaries').length;
  const all = [...custom, ...(standard ? [context.dictionary()] : [])];
  return (word) => all.some((knows) => knows?.(word));
}

import { meantHint } from '../near-word.ts';
import type { Ini } from './ini.ts';
import { levels } from './rule-definition.ts';

const words = (names: string): readonly string[] => names.split(' ');

/** What stands above all sections. */
export const coreKeys = words(
  'StylesPath MinAlertLevel IgnoredScopes SkippedScopes WordTemplate Vocab Packages IgnoredClasses NLPEndpoint',
);
/** What stands in a section, besides rules and styles that it switches. */
export const sectionKeys = words(
  'BasedOnStyles TokenIgnores BlockIgnores IgnorePatterns Transform Lang View CommentDelimiters',
);
const notHonoured = words('Packages NLPEndpoint Transform Lang View CommentDelimiters');
const switchValues = ['YES', 'NO', ...levels];

/**
 * A line for each key of a configuration that has no effect, with the reason.
 * @param at names a key of a section with its place.
 */
export function configNotes(ini: Ini, at: (section: string, key: string) => string): string[] {
  return [...ini].flatMap(([section, keys]) =>
    section === 'formats' || section === 'asciidoctor'
      ? []
      : [...keys].flatMap(([key, values]) => {
          const note = section === '' ? coreNote(key, values) : sectionNote(section, key, values);
          return note === undefined ? [] : [`${at(section, key)} ${note}`];
        }),
  );
}

function coreNote(key: string, values: readonly string[]): string | undefined {
  if (notHonoured.includes(key) && coreKeys.includes(key)) return unheard(key, values);
  const value = values.at(-1) ?? '';
  if (key === 'MinAlertLevel' && !levels.some((level) => level === value))
    return `is '${value}', which is not suggestion, warning or error`;
  if (coreKeys.includes(key)) return undefined;
  const hint = meantHint(key, coreKeys);
  const switches = hint === '' && switchValues.includes(value);
  if (sectionKeys.includes(key) || key.includes('.') || switches)
    return 'stands above all sections, where it has no effect';
  return `is no option that is known${hint}`;
}

function sectionNote(section: string, key: string, values: readonly string[]): string | undefined {
  if (coreKeys.includes(key))
    return `stands in the section [${section}], where it has no effect; it goes above all sections`;
  if (notHonoured.includes(key)) return unheard(key, values);
  const value = values.at(-1) ?? '';
  if (sectionKeys.includes(key) || switchValues.includes(value)) return undefined;
  const hint = meantHint(key, sectionKeys);
  return hint !== '' && !key.includes('.')
    ? `is no option that is known${hint}`
    : `is '${value}', which counts as NO; a rule is switched by YES, NO or a level`;
}

const unheard = (key: string, values: readonly string[]): string =>
  key === 'Packages' && values.length > 0
    ? `is not honoured, for nothing is fetched: ${values.join(', ')}`
    : 'is not honoured';

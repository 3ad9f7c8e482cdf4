import type { Level } from '../../analyzer/types.ts';
import type { Pattern } from '../regex/pattern.ts';
import { PatternError } from '../regex/pattern-error.ts';
import { sharedPattern } from '../regex/shared-pattern.ts';
import { configNotes, coreKeys, sectionKeys } from './config-notes.ts';
import { type FileTree, joinPath } from './file-tree.ts';
import { globMatches } from './glob.ts';
import { type Ini, iniLine, iniList, parseIni } from './ini.ts';
import { levels } from './rule-definition.ts';

/** Which styles and single rules a section switches. */
interface Section {
  glob: string;
  styles?: string[];
  switches: Map<string, boolean>;
  tokenIgnores: Pattern[];
  blockIgnores: Pattern[];
}

/** A `.vale.ini` as far as it concerns us; what is not honoured is listed in `notes`. */
export interface ValeConfig {
  stylesPaths: string[];
  minLevel: Level;
  wordTemplate: string;
  skippedScopes: string[];
  ignoredScopes: string[];
  ignoredClasses: string[];
  accepted: string[];
  rejected: string[];
  levels: Map<string, Level>;
  /** Extensions read as another: `mdx` → `md`. */
  formats: Map<string, string>;
  sections: Section[];
  notes: string[];
}

/** The names a configuration may have, the one to be found first at the front. */
export const configNames = ['.vale.ini', '_vale.ini', 'vale.ini', '.vale', '_vale'];

/** The configuration of a style that comes without one: its rules are read in every file. */
export function configOfStyles(styles: string[], stylesPaths: string[]): ValeConfig {
  const config = configOf(new Map([['', new Map()]]), stylesPaths);
  config.sections.push({ glob: '*', styles, switches: new Map(), tokenIgnores: [], blockIgnores: [] });
  return config;
}

/** Reads a folder's configuration and the vocabularies it names; undefined where there is none. */
export function readValeConfig(folder: string, tree: FileTree): ValeConfig | undefined {
  const name = configNames.find((one) => tree.read(joinPath(folder, one)) !== undefined);
  if (name === undefined) return undefined;
  const text = tree.read(joinPath(folder, name)) ?? '';
  const ini = parseIni(text);
  const paths = (ini.get('')?.get('StylesPath') ?? ['styles']).map((path) => path.replaceAll('\\', '/'));
  const config = configOf(
    ini,
    paths.map((path) => joinPath(path.startsWith('/') ? '' : folder, path)),
  );
  const at = (section: string, key: string) => `${key} (${name}, line ${iniLine(text, section, key)})`;
  for (const vocabulary of iniList(ini.get('') ?? new Map(), 'Vocab'))
    addVocabulary(config, vocabulary, tree, at('', 'Vocab'));
  for (const [glob, keys] of ini) {
    if (!plainSections.includes(glob))
      config.sections.push(sectionOf(glob, keys, config, (key) => at(glob, key)));
  }
  config.notes.push(...configNotes(ini, at));
  return config;
}

/** Sections that name no files. */
const plainSections = ['', 'formats', 'asciidoctor'];

/** What stands above all sections. */
function configOf(ini: Ini, stylesPaths: string[]): ValeConfig {
  const core = ini.get('') as Map<string, string[]>;
  const last = (key: string): string => core.get(key)?.at(-1) ?? '';
  const minimum = last('MinAlertLevel') as Level;
  return {
    stylesPaths,
    minLevel: levels.includes(minimum) ? minimum : 'suggestion',
    wordTemplate: last('WordTemplate'),
    skippedScopes: iniList(core, 'SkippedScopes'),
    ignoredScopes: iniList(core, 'IgnoredScopes'),
    ignoredClasses: iniList(core, 'IgnoredClasses'),
    accepted: [],
    rejected: [],
    levels: new Map(),
    formats: new Map([...(ini.get('formats') ?? [])].map(([from, to]) => [from, to.at(-1) ?? ''])),
    sections: [],
    notes: [],
  };
}

function sectionOf(
  glob: string,
  keys: Map<string, string[]>,
  config: ValeConfig,
  at: (key: string) => string,
): Section {
  const switches = new Map<string, boolean>();
  for (const [key, values] of keys) {
    if (sectionKeys.includes(key) || coreKeys.includes(key)) continue;
    const value = values.at(-1) ?? '';
    const level = levels.find((l) => l === value);
    if (level) config.levels.set(key, level);
    switches.set(key, level !== undefined || value === 'YES');
  }
  return {
    glob,
    ...(keys.has('BasedOnStyles') && { styles: iniList(keys, 'BasedOnStyles') }),
    switches,
    tokenIgnores: ignorePatterns(keys, 'TokenIgnores', config.notes, at),
    blockIgnores: ['BlockIgnores', 'IgnorePatterns'].flatMap((key) =>
      ignorePatterns(keys, key, config.notes, at),
    ),
  };
}

/** Expressions of what is passed over; one that is not understood is noted by its key. */
function ignorePatterns(
  keys: ReadonlyMap<string, string[]>,
  key: string,
  notes: string[],
  at: (key: string) => string,
): Pattern[] {
  return iniList(keys, key).flatMap((source) => {
    try {
      return [sharedPattern(source)];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      notes.push(`${at(key)} is not honoured for ${source}: ${error.message}`);
      return [];
    }
  });
}

/** Vocabularies lie under `config/vocabularies/NAME` or, before version 3, under `Vocab/NAME`. */
function addVocabulary(config: ValeConfig, name: string, tree: FileTree, at: string): void {
  let found = false;
  for (const base of config.stylesPaths) {
    for (const folder of ['config/vocabularies', 'Vocab']) {
      const accept = tree.read(joinPath(base, folder, name, 'accept.txt'));
      const reject = tree.read(joinPath(base, folder, name, 'reject.txt'));
      config.accepted.push(...termsOf(accept));
      config.rejected.push(...termsOf(reject));
      found ||= accept !== undefined || reject !== undefined;
    }
  }
  if (!found) config.notes.push(`${at} names ${name}, a vocabulary that was not found`);
}

const termsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '));

/** What applies to one file: the styles it is based on, rules and styles switched, expressions to pass over. */
export interface FileSettings {
  styles: string[];
  /** By the sections for some files, the last one holding; and by the section for all, which comes after them. */
  switches: Map<string, boolean>;
  generalSwitches: ReadonlyMap<string, boolean>;
  tokenIgnores: Pattern[];
  blockIgnores: Pattern[];
}

/** Sections are read in order: the last that matches names the styles, every one that matches switches its rules. */
export function settingsFor(config: ValeConfig, path: string): FileSettings {
  const general = config.sections.find((section) => section.glob === '*');
  const settings: FileSettings = {
    styles: general?.styles ?? [],
    switches: new Map(),
    generalSwitches: general?.switches ?? new Map(),
    tokenIgnores: [...(general?.tokenIgnores ?? [])],
    blockIgnores: [...(general?.blockIgnores ?? [])],
  };
  for (const section of config.sections) {
    if (section.glob === '*' || !globMatches(section.glob, path)) continue;
    if (section.styles) settings.styles = section.styles;
    for (const [rule, on] of section.switches) settings.switches.set(rule, on);
    settings.tokenIgnores.push(...section.tokenIgnores);
    settings.blockIgnores.push(...section.blockIgnores);
  }
  return settings;
}

/**
 * A switch decides, the rule's own before its style's and both of a section for some files before those for all; else
 * whether the rule's style is among the file's.
 */
export function isEnabled({ styles, switches, generalSwitches }: FileSettings, rule: string): boolean {
  // A folder may have dots in its name, as archives of a version have.
  const based = styles.find((one) => rule.startsWith(`${one}.`));
  const style = based ?? (rule.split('.')[0] as string);
  const switched = (by: ReadonlyMap<string, boolean>) => by.get(rule) ?? by.get(style);
  return switched(switches) ?? switched(generalSwitches) ?? based !== undefined;
}

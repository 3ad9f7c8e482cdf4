import type { Level } from '../../analyzer/types.ts';
import type { Pattern } from '../regex/pattern.ts';
import { PatternError } from '../regex/pattern-error.ts';
import { sharedPattern } from '../regex/shared-pattern.ts';
import { type FileTree, joinPath } from './file-tree.ts';
import { globMatches } from './glob.ts';
import { type Ini, iniList, parseIni } from './ini.ts';
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

const coreKeys = new Set(
  'StylesPath MinAlertLevel IgnoredScopes SkippedScopes WordTemplate Vocab Packages IgnoredClasses NLPEndpoint'.split(
    ' ',
  ),
);
const sectionKeys = new Set(
  'BasedOnStyles TokenIgnores BlockIgnores IgnorePatterns Transform Lang View CommentDelimiters'.split(' '),
);
const notHonoured = ['Packages', 'NLPEndpoint', 'Transform', 'Lang', 'View', 'CommentDelimiters'];

/** Reads a configuration and the vocabularies it names. `folder` is where the file lies. */
export function readValeConfig(text: string, folder: string, tree: FileTree): ValeConfig {
  const ini = parseIni(text);
  const core = ini.get('') as Map<string, string[]>;
  const last = (key: string): string => core.get(key)?.at(-1) ?? '';
  const stylesPaths = (core.get('StylesPath') ?? ['styles']).map((path) =>
    joinPath(path.startsWith('/') ? '' : folder, path),
  );
  const minimum = last('MinAlertLevel') as Level;
  const config: ValeConfig = {
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
  for (const name of iniList(core, 'Vocab')) addVocabulary(config, name, tree);
  for (const [glob, keys] of ini) {
    if (!['', 'formats', 'asciidoctor'].includes(glob)) config.sections.push(sectionOf(glob, keys, config));
  }
  noteUnknown(ini, config);
  return config;
}

function sectionOf(glob: string, keys: Map<string, string[]>, config: ValeConfig): Section {
  const switches = new Map<string, boolean>();
  for (const [key, values] of keys) {
    if (sectionKeys.has(key)) continue;
    const value = values.at(-1) ?? '';
    const level = levels.find((l) => l === value);
    if (level) config.levels.set(key, level);
    switches.set(key, level !== undefined || value === 'YES');
  }
  return {
    glob,
    ...(keys.has('BasedOnStyles') && { styles: iniList(keys, 'BasedOnStyles') }),
    switches,
    tokenIgnores: ignorePatterns(keys, 'TokenIgnores', config.notes),
    blockIgnores: ['BlockIgnores', 'IgnorePatterns'].flatMap((key) =>
      ignorePatterns(keys, key, config.notes),
    ),
  };
}

/** Expressions of what is passed over; one that is not understood is noted by its key. */
function ignorePatterns(keys: ReadonlyMap<string, string[]>, key: string, notes: string[]): Pattern[] {
  return iniList(keys, key).flatMap((source) => {
    try {
      return [sharedPattern(source)];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      notes.push(`${key} is not honoured for ${source}: ${error.message}`);
      return [];
    }
  });
}

/** Vocabularies lie under `config/vocabularies/NAME` or, before version 3, under `Vocab/NAME`. */
function addVocabulary(config: ValeConfig, name: string, tree: FileTree): void {
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
  if (!found) config.notes.push(`the vocabulary ${name} was not found`);
}

const termsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '));

function noteUnknown(ini: Ini, config: ValeConfig): void {
  for (const key of ini.get('')?.keys() ?? []) {
    if (sectionKeys.has(key)) config.notes.push(`${key} stands above all sections, where it has no effect`);
    else if (!coreKeys.has(key)) config.notes.push(`the option ${key} is not known`);
  }
  for (const key of notHonoured) {
    if ([...ini.values()].some((keys) => keys.has(key))) config.notes.push(`${key} is not honoured`);
  }
}

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
  const style = rule.split('.')[0] as string;
  const switched = (by: ReadonlyMap<string, boolean>) => by.get(rule) ?? by.get(style);
  return switched(switches) ?? switched(generalSwitches) ?? styles.includes(style);
}

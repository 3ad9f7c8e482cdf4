import { meantHint } from '../near-word.ts';
import { builtInRules } from './built-in-rules.ts';
import { compileRule, refusalOf } from './compile-rule.ts';
import { type FileTree, joinPath } from './file-tree.ts';
import { inheritedRule } from './inherited-rule.ts';
import type { RuleContext } from './rule-context.ts';
import { parseRuleFile, type RuleDefinition } from './rule-definition.ts';
import { unknownKeys } from './rule-keys.ts';
import { keyLine, lineOfError } from './rule-place.ts';
import type { Refusal, ValeRule } from './rule-run.ts';
import type { ValeConfig } from './vale-config.ts';

/** Rules ready to run, and by name those that cannot be honoured. */
export interface LoadedStyles {
  rules: ValeRule[];
  refusals: Refusal[];
}

type Services = Pick<RuleContext, 'tag' | 'dictionary'>;

/**
 * Loads every rule that some section of a configuration can switch on: the styles files are based on, and single rules.
 */
export function loadStyles(config: ValeConfig, tree: FileTree, services: Services): LoadedStyles {
  const wanted = new Set(config.sections.flatMap((s) => s.styles ?? []));
  const single = config.sections.flatMap((s) => [...s.switches].filter(([, on]) => on).map(([name]) => name));
  for (const name of single) if (!name.includes('.')) wanted.add(name);
  const loader = new Loader(config, tree, services);
  for (const style of wanted) loader.style(style);
  for (const name of single) if (name.includes('.')) loader.single(name);
  return loader.loaded;
}

/** Loads a bare style folder: all its rules. */
export function loadStyleFolder(
  folder: string,
  name: string,
  config: ValeConfig,
  tree: FileTree,
  services: Services,
): LoadedStyles {
  const loader = new Loader(config, tree, services);
  loader.folder(folder, name);
  return loader.loaded;
}

class Loader {
  readonly loaded: LoadedStyles = { rules: [], refusals: [] };
  private readonly config: ValeConfig;
  private readonly tree: FileTree;
  private readonly context: RuleContext;
  private readonly seen = new Set<string>();

  constructor(config: ValeConfig, tree: FileTree, services: Services) {
    this.config = config;
    this.tree = tree;
    this.context = {
      accepted: config.accepted,
      wordTemplate: config.wordTemplate,
      readAsset: (name) => this.find(name),
      ...services,
    };
  }

  private find(name: string): string | undefined {
    for (const base of this.config.stylesPaths) {
      const text = name === '' ? undefined : this.tree.read(joinPath(base, name));
      if (text !== undefined) return text;
    }
    return undefined;
  }

  style(style: string): void {
    if (style === 'Vale') {
      for (const [name, definition] of builtInRules(this.config, this.tree)) this.builtIn(name, definition);
      return;
    }
    const base = this.config.stylesPaths.find((path) => this.tree.list(joinPath(path, style)).length > 0);
    if (base === undefined) this.refuse(style, `the style was not found${this.near(style)}`);
    else this.folder(joinPath(base, style), style);
  }

  /** A style that is written otherwise: another system minds no capitals in the names of folders. */
  private near(style: string): string {
    return meantHint(
      style,
      this.config.stylesPaths.flatMap((path) => this.tree.list(path)),
    );
  }

  /** Rules may lie in folders of a style, which join their names; a dot or underscore in front keeps a folder out. */
  folder(path: string, name: string): void {
    for (const entry of this.tree.list(path)) {
      const below = joinPath(path, entry);
      if (/^[._]/.test(entry)) continue;
      if (/\.yml$/.test(entry) && !/\.test\.yml$/.test(entry)) {
        this.file(`${name}.${entry.replace(/\.yml$/, '')}`, below);
      } else if (entry.endsWith('.yaml')) {
        this.refuse(`${name}.${entry.slice(0, -5)}`, 'its file ends in .yaml, and Vale reads .yml');
      } else if (!entry.includes('.')) {
        this.folder(below, `${name}.${entry}`);
      } else if (this.tree.list(below).length > 0) {
        this.refuse(
          `${name}.${entry}`,
          'a folder whose name has a dot is passed over: dots part the names of rules',
        );
      }
    }
  }

  /** A rule that is switched on by its own name; one that is nowhere to be found is passed over, as Vale does. */
  single(name: string): void {
    if (name.startsWith('Vale.')) {
      const definition = builtInRules(this.config, this.tree).get(name);
      if (definition) this.builtIn(name, definition);
      return;
    }
    const path = `${name.split('.').join('/')}.yml`;
    const base = this.config.stylesPaths.find(
      (folder) => this.tree.read(joinPath(folder, path)) !== undefined,
    );
    if (base !== undefined) this.file(name, joinPath(base, path));
  }

  private file(name: string, path: string): void {
    if (this.seen.has(name)) return;
    const text = this.tree.read(path) ?? '';
    const place = (line: number) => `${this.shown(path)}, line ${line}`;
    const doubled: { key: string; line: number }[] = [];
    try {
      const definition = inheritedRule(parseRuleFile(text, doubled), (rule) => this.find(`${rule}.yml`));
      this.compile(name, definition);
      for (const { key, hint } of unknownKeys(definition))
        this.config.notes.push(
          `${name} (${place(keyLine(text, key))}): the key '${key}' is not known and passed over${hint}`,
        );
      const [twice, ...others] = doubled;
      if (twice)
        this.config.notes.push(
          `${name} (${place(twice.line)}): '${twice.key}' stands here twice, and the last one holds${
            others.length > 0 ? `; so it is with ${others.length} more` : ''
          }`,
        );
    } catch (error) {
      this.loaded.refusals.push({ ...refusalOf(name, error), place: place(lineOfError(text, error)) });
    }
  }

  /** A file as its style names it. */
  private shown(path: string): string {
    const base = this.config.stylesPaths.find((folder) => path.startsWith(`${folder}/`));
    return base === undefined ? path : path.slice(base.length + 1);
  }

  /** @throws as `compileRule`. */
  private compile(name: string, definition: RuleDefinition): void {
    this.seen.add(name);
    const level = this.config.levels.get(name) ?? this.config.levels.get(name.split('.')[0] as string);
    this.loaded.rules.push(compileRule(name, definition, this.context, level));
  }

  private builtIn(name: string, definition: RuleDefinition): void {
    if (this.seen.has(name)) return;
    try {
      this.compile(name, definition);
    } catch (error) {
      this.loaded.refusals.push(refusalOf(name, error));
    }
  }

  private refuse(rule: string, reason: string): void {
    this.loaded.refusals.push({ rule, reason });
  }
}

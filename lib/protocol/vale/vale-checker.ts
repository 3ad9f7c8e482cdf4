import { documentBlocks, type Format } from './document-blocks.ts';
import type { FileTree } from './file-tree.ts';
import { folderRules } from './folder-rules.ts';
import { type Alert, lintDocument } from './lint-document.ts';
import type { LoadedStyles } from './load-styles.ts';
import type { RuleContext } from './rule-context.ts';
import type { Refusal } from './rule-run.ts';
import { RuleSet } from './rule-set.ts';
import { type FileSettings, isEnabled, settingsFor, type ValeConfig } from './vale-config.ts';

/** Rules of a configuration or a bare style, ready for any number of files. */
export interface ValeChecker {
  /** By name, what cannot be honoured. */
  refusals: readonly Refusal[];
  /** What of the configuration is not honoured, a line each. */
  notes: readonly string[];
  /** How many rules stand ready. */
  rules: number;
  /** @param path relative to the configuration: globs and the format follow from it. */
  check(path: string, source: string, format?: Format): Alert[];
}

/**
 * Makes a checker of a folder: one that holds a `.vale.ini` is read as Vale reads it, any other is a style and all its
 * rules apply.
 */
export function makeValeChecker(
  folder: string,
  tree: FileTree,
  services: Pick<RuleContext, 'tag' | 'dictionary'> = {},
): ValeChecker {
  const { config, loaded } = folderRules(folder, tree, services);
  return checkerOf(config, loaded);
}

function checkerOf(config: ValeConfig, loaded: LoadedStyles): ValeChecker {
  const sets = new Map<string, RuleSet>();
  /** Files with the same settings share one set. */
  const setFor = (settings: FileSettings): RuleSet => {
    const key = JSON.stringify([settings.styles, [...settings.switches]]);
    let set = sets.get(key);
    if (!set) {
      set = new RuleSet(
        loaded.rules.filter((rule) => isEnabled(settings, rule.name)),
        config.minLevel,
      );
      sets.set(key, set);
    }
    return set;
  };
  return {
    refusals: loaded.refusals,
    notes: config.notes,
    rules: loaded.rules.length,
    check(path, source, format) {
      const settings = settingsFor(config, path);
      const rules = setFor(settings);
      if (rules.rules.length === 0) return [];
      const extension = /\.(\w+)$/.exec(path)?.[1] ?? 'txt';
      const read = format ?? formatOf(config.formats.get(extension) ?? extension);
      const { text, back } = plainText(source);
      const blocks = documentBlocks(text, read, `.${extension}`, {
        skipped: config.skippedScopes,
        masked: config.ignoredScopes,
        ignoredClasses: config.ignoredClasses,
        tokenIgnores: settings.tokenIgnores,
        blockIgnores: settings.blockIgnores,
      });
      const alerts = lintDocument(blocks, rules, settings.styles);
      // What is about the document stands nowhere in it.
      return alerts.map((alert) =>
        alert.end === 0 ? alert : { ...alert, start: back(alert.start), end: back(alert.end) },
      );
    },
  };
}

const formatOf = (extension: string): Format => {
  if (extension === 'mdx') return 'mdx';
  return /^(?:md|mdown|markdown|markdn)$/.test(extension) ? 'md' : 'txt';
};

/** Line breaks as `\n`, without a byte order mark, and the way back from an offset in that text to one in the source. */
function plainText(source: string): { text: string; back: (offset: number) => number } {
  const mark = source.startsWith('\ufeff') ? 1 : 0;
  const marked = source.slice(mark);
  if (!marked.includes('\r')) return { text: marked, back: (offset) => offset + mark };
  const pairs = [...marked.matchAll(/\r\n/g)].map(({ index }, i) => index - i);
  return {
    text: marked.replace(/\r\n?/g, '\n'),
    back: (offset) => offset + mark + pairs.filter((at) => at < offset).length,
  };
}

import { tagWords } from '../../../lib/analyzer/tagger.ts';
import { memoryTree } from '../../../lib/protocol/vale/file-tree.ts';
import type { RuleContext } from '../../../lib/protocol/vale/rule-context.ts';
import { makeValeChecker, type ValeChecker } from '../../../lib/protocol/vale/vale-checker.ts';
import { valeLines } from '../../../lib/protocol/vale/vale-lines.ts';

const known = new Set('the a an is it this here dog runs fast we like mea text in of and'.split(' '));

/** Stand-ins for what the command line brings: a dictionary of a few words, the real tagger. */
const services: Pick<RuleContext, 'tag' | 'dictionary'> = {
  tag: tagWords,
  dictionary: (_, dic) => (word) =>
    known.has(word.toLowerCase()) || (dic?.split('\n').includes(word) ?? false),
};

/** A checker of a configuration with rules of a style `T`, each given as YAML by its name. */
export function valeStyle(
  rules: Record<string, string>,
  ini = '',
  files: Record<string, string> = {},
): ValeChecker {
  const tree = new Map(Object.entries(rules).map(([name, yaml]) => [`styles/T/${name}.yml`, yaml]));
  for (const [path, text] of Object.entries(files)) tree.set(path, text);
  tree.set('.vale.ini', ini || 'StylesPath = styles\n[*]\nBasedOnStyles = T\n');
  return makeValeChecker('.', memoryTree(tree), services);
}

/** The lines that are printed for a Markdown source, without the file's name. */
export function linesOf(checker: ValeChecker, source: string, path = 'x.md'): string[] {
  return valeLines(path, source, checker.check(path, source)).map((line) => line.slice(path.length + 1));
}

/** The lines of one rule `R` over a Markdown source. */
export const ruleLines = (yaml: string, source: string): string[] => linesOf(valeStyle({ R: yaml }), source);

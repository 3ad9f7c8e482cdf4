import { type Check, steppedCheck } from '../../analyzer/types.ts';
import { type FileTree, joinPath } from './file-tree.ts';
import { folderRules } from './folder-rules.ts';
import { lintInSteps, mostInPost } from './lint-document.ts';
import { refusalNote } from './refusal-note.ts';
import type { RuleContext } from './rule-context.ts';
import { RuleSet } from './rule-set.ts';
import { textBlocks } from './text-blocks.ts';
import { findingOf } from './vale-check.ts';
import { configNames, isEnabled, settingsFor } from './vale-config.ts';

/** A Vale style as it speaks in posts: plain text, seen by its sections as `post.md`, since that is how styles are switched on. */
export interface PostStyle {
  check: Check;
  /** How many rules speak where posts are written. */
  rules: number;
  /** A line for everything that is not honoured, by name and with the reason. */
  notes: string[];
  /** Rules that speak only where a tagger or a dictionary is at hand: not where a post is written. */
  offHand: string[];
}

/**
 * Compiles a style for posts. It knows no Markdown, so that what judges in the background need not carry it.
 * @param services a tagger and a dictionary where they are at hand; rules that lack one are named in `notes`.
 */
export function postStyle(
  folder: string,
  tree: FileTree,
  services: Pick<RuleContext, 'tag' | 'dictionary'> = {},
): PostStyle {
  const { config, loaded } = folderRules(folder, tree, services);
  const settings = settingsFor(config, 'post.md');
  const rules = loaded.rules.filter(({ name }) => isEnabled(settings, name));
  const set = new RuleSet(rules, config.minLevel);
  const offHand = set.rules.flatMap(({ name, needs }) => (needs ? [name] : []));
  return {
    rules: set.rules.length - offHand.length,
    offHand,
    notes: [...config.notes, ...loaded.refusals.map(refusalNote)],
    check: steppedCheck(function* ({ text }) {
      if (set.rules.length === 0) return [];
      const alerts = yield* lintInSteps(textBlocks(text, '.md'), set, settings.styles, mostInPost);
      return alerts.map((alert) => findingOf(alert, text));
    }),
  };
}

/**
 * Where in a tree of files a style begins: the folder of its configuration, or else the one that holds its rules, and that
 * around styles side by side; of several the topmost. Undefined when there is none. A repository's own files, which extend
 * nothing, count only where there are no others.
 */
export function styleFolder(files: ReadonlyMap<string, string>): string | undefined {
  const all = [...files.keys()].map((path) => joinPath(path));
  const folderOf = (path: string) => path.split('/').slice(0, -1).join('/') || '.';
  const topmost = (found: string[]) =>
    found.map(folderOf).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0];
  const configured = topmost(all.filter((path) => configNames.includes(path.split('/').at(-1) as string)));
  if (configured !== undefined) return configured;
  const inSight = (path: string) =>
    !path
      .split('/')
      .slice(1, -1)
      .some((part) => /^[._]/.test(part));
  const written = all.filter((path) => /(?:^|\/)[^._/][^/]*\.ya?ml$/.test(path) && inSight(path));
  const extending = written.filter((path) => /^["']?extends["']?\s*:/m.test(files.get(path) ?? ''));
  const rules = extending.length > 0 ? extending : written;
  const style = topmost(rules);
  if (style === undefined || style === '.') return style;
  const sideBySide = rules
    .map(folderOf)
    .some((other) => other !== style && folderOf(other) === folderOf(style));
  return sideBySide ? folderOf(style) : style;
}

const depth = (folder: string): number => folder.split('/').length;

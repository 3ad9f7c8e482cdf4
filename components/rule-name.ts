import { type Category, categories } from '../lib/analyzer/types.ts';
import { labels } from './labels.ts';

/** Words that an id cannot spell. */
const spelled = new Map([
  ['dont', "don't"],
  ['dm', 'DM'],
]);

/**
 * A rule's id in words: `hard-sell.last-chance` is "Hard sell: last chance"; a protocol's rule keeps its name; `*` is
 * all of them.
 */
export function ruleName(id: string): string {
  if (id === '*') return 'every rule';
  const dot = id.indexOf('.');
  const category = id.slice(0, dot) as Category;
  if (!categories.includes(category)) return id;
  const words = id.slice(dot + 1).split('-');
  return `${labels.category[category]}: ${words.map((word) => spelled.get(word) ?? word).join(' ')}`;
}

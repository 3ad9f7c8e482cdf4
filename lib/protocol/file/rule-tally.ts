import type { Finding } from '../../analyzer/types.ts';

/** How often a rule spoke over many posts. */
export interface RuleRate {
  rule: string;
  /** Posts in which it spoke, and how many that is of a hundred. */
  posts: number;
  per100: number;
  /** It spoke in more than one post of five: people stop reading what is said that often. */
  noisy: boolean;
  /** Words that it spoke of, different ones, at most three. */
  examples: string[];
}

const mostExamples = 3;
const longestExample = 60;
/** A share is said of no fewer posts: of three posts two are no habit. */
const fewestPosts = 10;

/** Counts what rules said, post by post. */
export class RuleTally {
  #posts = 0;
  readonly #rules = new Map<string, { posts: number; examples: Set<string> }>();

  /** @param findings of one post */
  add(findings: readonly Pick<Finding, 'rule' | 'text'>[]): void {
    this.#posts++;
    for (const rule of new Set(findings.map((finding) => finding.rule))) {
      const known = this.#rules.get(rule) ?? { posts: 0, examples: new Set<string>() };
      this.#rules.set(rule, known);
      known.posts++;
      for (const finding of findings)
        if (finding.rule === rule && known.examples.size < mostExamples && finding.text !== '')
          known.examples.add(shortened(finding.text));
    }
  }

  /** The rules that spoke, the noisiest first. */
  rates(): RuleRate[] {
    return [...this.#rules]
      .map(([rule, { posts, examples }]) => ({
        rule,
        posts,
        per100: (100 * posts) / this.#posts,
        noisy: this.#posts >= fewestPosts && posts > this.#posts / 5,
        examples: [...examples],
      }))
      .sort((a, b) => b.posts - a.posts || (a.rule < b.rule ? -1 : 1));
  }
}

const shortened = (text: string): string =>
  text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text;

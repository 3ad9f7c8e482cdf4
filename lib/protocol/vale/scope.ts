/** One dotted selector, such as `heading.h2` or `~blockquote`. */
interface Selector {
  sections: string[];
  negated: boolean;
}

/** A rule's scope: any of the alternatives, all selectors of one (`paragraph & ~blockquote`). */
export type Scope = Selector[][];

export function parseScope(scopes: readonly string[]): Scope {
  return scopes.map((scope) =>
    scope.split('&').map((part) => {
      const text = part.trim();
      const negated = text.startsWith('~');
      return { negated, sections: (negated ? text.slice(1) : text).split('.').map((s) => s.trim()) };
    }),
  );
}

/**
 * Whether a rule of this scope reads a block: every section it names is among the block's. Sentences and paragraphs are
 * copies of their block, so only rules that ask for them get them; an exclusion alone never reaches the whole-file blocks.
 */
export function scopeMatches(scope: Scope, block: string): boolean {
  const sections = block.split('.');
  const copy = sections[0] === 'sentence' || sections[0] === 'paragraph' ? sections[0] : undefined;
  const whole = sections[0] === 'raw' || sections[0] === 'summary';
  return scope.some((selectors) => {
    if (copy && !selectors.some((s) => !s.negated && s.sections.includes(copy))) return false;
    return selectors.every((s) => {
      const contains = s.sections.every((section) => sections.includes(section));
      return s.negated ? !contains && !whole : contains;
    });
  });
}

/** Whether the scope asks for copies of this kind (`sentence`, `paragraph`) at all. */
export const scopeAsksFor = (scope: Scope, kind: string): boolean =>
  scope.some((selectors) => selectors.some((s) => !s.negated && s.sections.includes(kind)));

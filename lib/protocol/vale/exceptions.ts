import { sharedPattern } from '../regex/shared-pattern.ts';

/** What a rule lets pass. */
export interface Exceptions {
  /** Whether something accepted stands in what was observed. */
  accepts(observed: string): boolean;
  /** Whether a span of the text lies inside an accepted phrase of several words. */
  covers(text: string, start: number, end: number): boolean;
}

const none: Exceptions = { accepts: () => false, covers: () => false };

/**
 * A rule's own exceptions together with the accepted vocabulary. Longest first; case counts unless a term says `(?i)`;
 * inside an accepted phrase case does not.
 * @throws PatternError when a term is not a pattern.
 */
export function makeExceptions(own: readonly string[], vocabulary: readonly string[]): Exceptions {
  const terms = [...own, ...vocabulary].sort((a, b) => b.length - a.length);
  if (terms.length === 0) return none;
  const words = sharedPattern(
    `(?m)\\b(?:${terms.map((term) => (term.startsWith('(?i)') ? term : `(?-i)${term}`)).join('|')})\\b`,
  );
  const several = terms.filter((term) => /[ \t]|\\s/.test(term));
  const phrases = several.length > 0 ? sharedPattern(`(?i)\\b(?:${several.join('|')})\\b`) : undefined;
  return {
    accepts: (observed) => words.test(observed),
    covers: (text, start, end) =>
      phrases?.findAll(text).some((phrase) => start >= phrase.start && end <= phrase.end) ?? false,
  };
}

import { Pattern } from '../regex/pattern.ts';
import { makeRule, type ProtocolRule, type Remark } from './protocol-rule.ts';
import type { Protocol } from './protocol-schema.ts';
import { exactPattern, termPattern } from './term-pattern.ts';

/** Terms to use, to avoid and to spell exactly; off-limit topics; claims that need a source. */
export function termRules(protocol: Protocol): ProtocolRule[] {
  const { terms } = protocol;
  const scope = { sites: terms?.sites, kinds: terms?.kinds, stances: terms?.stances };
  const spared = sparing([...(terms?.exceptions ?? []), ...(terms?.spell ?? [])]);
  return [
    ...Object.entries(terms?.use ?? {}).map(([term, value]) => {
      const { say, ...common } = typeof value === 'string' ? { say: value } : value;
      const find = finder(termPattern(term), spared);
      return makeRule('terms.use', { ...scope, ...common }, 'warning', ({ text }) =>
        find(text).map((span) => ({
          ...span,
          message: `The team says “${say}” here.`,
          replacements: [inCaseOf(text.slice(span.start, span.end), say)],
        })),
      );
    }),
    ...avoided(terms?.avoid).map(([term, common]) => {
      const find = finder(termPattern(term), spared);
      return makeRule('terms.avoid', { ...scope, ...common }, 'warning', ({ text }) =>
        find(text).map((span) => ({
          ...span,
          message: `The team does not say “${text.slice(span.start, span.end)}”.`,
          replacements: [],
        })),
      );
    }),
    ...(terms?.spell ?? []).map((name) => {
      const find = finder(exactPattern(name), () => false);
      return makeRule('terms.spell', scope, 'warning', ({ text }) =>
        find(text)
          .filter(({ start, end }) => text.slice(start, end) !== name)
          .map((span) => ({ ...span, message: `The name is spelled “${name}”.`, replacements: [name] })),
      );
    }),
    ...(protocol['off-limits'] ?? []).map((topic) => {
      const find = finder(topic.words.map(termPattern).join('|'), sparing(topic.exceptions ?? []));
      return makeRule(`off-limits.${slug(topic.topic)}`, topic, 'error', ({ text }) =>
        find(text).map((span) => ({
          ...span,
          message: `The team does not post about ${topic.topic}.`,
          replacements: [],
        })),
      );
    }),
    ...(protocol.claims ?? []).map((claim) => {
      const find = finder(claim.words.map(termPattern).join('|'), () => false);
      const source = new Pattern(`(?i)${claim.source.map(exactPattern).join('|')}`);
      return makeRule('claims', claim, 'warning', ({ text }) =>
        source.test(text)
          ? []
          : find(text)
              .slice(0, 1)
              .map((span) => ({
                ...span,
                message: 'This claim goes out with its source.',
                replacements: [],
              })),
      );
    }),
  ];
}

/** Avoided terms as a list, or as a mapping to a message or to the common part of a rule. */
function avoided(
  avoid: NonNullable<Protocol['terms']>['avoid'],
): [string, { message?: string | undefined }][] {
  if (Array.isArray(avoid)) return avoid.map((term) => [term, {}]);
  return Object.entries(avoid ?? {}).map(([term, value]) => [
    term,
    typeof value === 'string' ? { message: value } : value,
  ]);
}

/** A name for use in a rule's id. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

type Span = Pick<Remark, 'start' | 'end'>;

function finder(source: string, spared: (text: string, span: Span) => boolean): (text: string) => Span[] {
  const pattern = new Pattern(`(?i)(?:${source})`);
  return (text) => pattern.findAll(text).filter((span) => !spared(text, span));
}

/** Whether a span lies inside one of the phrases that are fine. */
function sparing(phrases: readonly string[]): (text: string, span: Span) => boolean {
  if (phrases.length === 0) return () => false;
  const pattern = new Pattern(`(?i)(?:${phrases.map(exactPattern).join('|')})`);
  return (text, { start, end }) =>
    pattern
      .findAll(text)
      .some((found) => found.start <= start && found.end >= end && found.end - found.start > end - start);
}

/** The new wording with a capital where the old one had it. */
function inCaseOf(old: string, wording: string): string {
  return /^\p{Lu}\p{Ll}/u.test(old) ? wording.slice(0, 1).toUpperCase() + wording.slice(1) : wording;
}

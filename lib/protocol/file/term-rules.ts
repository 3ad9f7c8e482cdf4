import { anyOf } from './any-of.ts';
import { both, finder, type Spared, sparing, sparingOne } from './finder.ts';
import { foundRule } from './found-rule.ts';
import type { Common, ProtocolRule } from './protocol-rule.ts';
import type { Protocol } from './protocol-schema.ts';
import { namePattern, standing, termPattern, verbPattern } from './term-pattern.ts';
import { inFormOf } from './verb-forms.ts';
import { wantedPhrases } from './wanted-phrases.ts';
import { inCaseOf, inNumberOf } from './word-number.ts';

type Terms = NonNullable<Protocol['terms']>;
type TermPart = Common & { exceptions?: readonly string[] | undefined; verb?: boolean | undefined };

/** Terms to use, to avoid and to spell exactly; off-limit topics; claims that need a source. */
export function termRules(protocol: Protocol): ProtocolRule[] {
  const { terms = {} } = protocol;
  const { level, message, why, sites, kinds, stances }: Common = terms;
  const general: Common = { level, message, why, sites, kinds, stances };
  const fine = both(
    sparing(terms.exceptions ?? [], termPattern),
    sparing([...(terms.spell ?? []), ...wantedPhrases(protocol)]),
  );
  return [
    ...wordings(terms.use).map(([term, part]) => useRule(term, part, general, fine)),
    ...avoided(terms.avoid).map(([term, part]) => avoidRule(term, part, general, fine)),
    ...(terms.spell ?? []).map((name) => spellRule(name, general, fine)),
    ...(protocol['off-limits'] ?? []).map(topicRule),
    ...(protocol.claims ?? []).map(claimRule),
  ];
}

const patternFor = ({ verb }: TermPart) => (verb ? verbPattern : termPattern);

const sparedFor = ({ exceptions }: Pick<TermPart, 'exceptions'>, fine: Spared): Spared =>
  exceptions ? both(fine, sparing(exceptions, termPattern)) : fine;

function useRule(
  term: string,
  { say, ...part }: TermPart & { say: string },
  general: Common,
  fine: Spared,
): ProtocolRule {
  const soughtAs = patternFor(part);
  // `app: River Café app`: what is wanted holds what is not.
  const spared = both(sparedFor(part, fine), sparingOne(say, soughtAs));
  const places = finder([term], (word) => standing(soughtAs(word)), spared, { hashtags: false });
  return foundRule('terms.use', { ...general, ...part }, 'warning', places, (found, { start, text }) => {
    const wording = part.verb
      ? inFormOf(found, term, say, text.slice(0, start))
      : inNumberOf(found, term, say);
    const replacement = inCaseOf(found, wording);
    return replacement === found
      ? undefined
      : { message: `The team says “${wording}” here.`, replacements: [replacement] };
  });
}

function avoidRule(term: string, part: TermPart, general: Common, fine: Spared): ProtocolRule {
  const places = finder([term], patternFor(part), sparedFor(part, fine), { hashtags: true });
  return foundRule('terms.avoid', { ...general, ...part }, 'warning', places, (found) => ({
    message: `The team does not say “${found}”.`,
    replacements: [],
  }));
}

function spellRule(name: string, general: Common, fine: Spared): ProtocolRule {
  const places = finder([name], namePattern, fine, { hashtags: false, places: false });
  return foundRule('terms.spell', general, 'warning', places, (found) =>
    [name, `${name}s`].some((form) => likeWritten(found) === likeWritten(form))
      ? undefined
      : {
          message: `The name is spelled “${name}”.`,
          replacements: [severalOf(found, name) ? `${name}s` : name],
        },
  );
}

function topicRule(topic: NonNullable<Protocol['off-limits']>[number]): ProtocolRule {
  const spared = sparing(topic.exceptions ?? [], termPattern);
  const places = finder(topic.words, termPattern, spared, { hashtags: true });
  return foundRule(`off-limits.${slug(topic.topic)}`, topic, 'error', places, () => ({
    message: `The team does not post about ${topic.topic}.`,
    replacements: [],
  }));
}

function claimRule(claim: NonNullable<Protocol['claims']>[number]): ProtocolRule {
  const spared = sparing(claim.exceptions ?? [], termPattern);
  const places = finder(claim.words, termPattern, spared, { hashtags: true });
  const source = anyOf(claim.source);
  const find = (text: string) => (source.test(text) ? [] : places.find(text).slice(0, 1));
  return foundRule('claims', claim, 'warning', { ...places, find }, () => ({
    message: 'This claim goes out with its source.',
    replacements: [],
  }));
}

/** A text but for what keyboards and typesetters put differently: apostrophes, and how an accent is stored. */
const likeWritten = (text: string): string => text.normalize('NFC').replace(/[‘’ʼ´]/g, "'");

/** Whether several of a name were found: it ends in an s of its own. */
const severalOf = (found: string, name: string): boolean =>
  /s$/i.test(found) && !/s$/i.test(name) && found.length > name.length;

/** Terms with their wording, given alone or beside the common part of a rule. */
const wordings = (use: Terms['use']): [string, TermPart & { say: string }][] =>
  Object.entries(use ?? {}).map(([term, value]) => [
    term,
    typeof value === 'string' ? { say: value } : value,
  ]);

/** Avoided terms as a list, or as a mapping to a message or to the common part of a rule. */
function avoided(avoid: Terms['avoid']): [string, TermPart][] {
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

import { sharedPattern } from '../regex/shared-pattern.ts';
import { both, finder, sparing } from './finder.ts';
import { foundRule } from './found-rule.ts';
import type { Common, ProtocolRule } from './protocol-rule.ts';
import type { Protocol } from './protocol-schema.ts';
import { exactPattern, namePattern, standing, termPattern, verbPattern } from './term-pattern.ts';
import { inFormOf } from './verb-forms.ts';
import { wantedPhrases } from './wanted-phrases.ts';
import { inCaseOf, inNumberOf } from './word-number.ts';

type TermPart = Common & { exceptions?: readonly string[] | undefined; verb?: boolean | undefined };

const patternFor = ({ verb }: TermPart) => (verb ? verbPattern : termPattern);

/** Terms to use, to avoid and to spell exactly; off-limit topics; claims that need a source. */
export function termRules(protocol: Protocol): ProtocolRule[] {
  const { terms } = protocol;
  const { level, message, why, sites, kinds, stances }: Common = terms ?? {};
  const general: Common = { level, message, why, sites, kinds, stances };
  const names = terms?.spell ?? [];
  const fine = sparing(terms?.exceptions ?? [], termPattern);
  const spared = both(fine, sparing([...names, ...wantedPhrases(protocol)]));
  const sparedIn = ({ exceptions }: TermPart) =>
    exceptions ? both(spared, sparing(exceptions, termPattern)) : spared;
  return [
    ...Object.entries(terms?.use ?? {}).map(([term, value]) => {
      const { say, ...common }: TermPart & { say: string } =
        typeof value === 'string' ? { say: value } : value;
      // `app: River Café app`: what is wanted holds what is not.
      const fineHere = both(sparedIn(common), sparing([say], patternFor(common)));
      const places = finder([term], (one) => standing(patternFor(common)(one)), fineHere, {
        hashtags: false,
      });
      return foundRule(
        'terms.use',
        { ...general, ...common },
        'warning',
        places,
        (found, { start, text }) => {
          const wording = common.verb
            ? inFormOf(found, term, say, text.slice(0, start))
            : inNumberOf(found, term, say);
          const replacement = inCaseOf(found, wording);
          return replacement === found
            ? undefined
            : { message: `The team says “${wording}” here.`, replacements: [replacement] };
        },
      );
    }),
    ...avoided(terms?.avoid).map(([term, common]) => {
      const places = finder([term], patternFor(common), sparedIn(common), { hashtags: true });
      return foundRule('terms.avoid', { ...general, ...common }, 'warning', places, (found) => ({
        message: `The team does not say “${found}”.`,
        replacements: [],
      }));
    }),
    ...names.map((name) => {
      const places = finder([name], namePattern, spared, { hashtags: false, places: false });
      return foundRule('terms.spell', general, 'warning', places, (found) =>
        [name, `${name}s`].some((fine) => likeWritten(found) === likeWritten(fine))
          ? undefined
          : {
              message: `The name is spelled “${name}”.`,
              replacements: [severalOf(found, name) ? `${name}s` : name],
            },
      );
    }),
    ...(protocol['off-limits'] ?? []).map((topic) => {
      const places = finder(topic.words, termPattern, sparing(topic.exceptions ?? [], termPattern), {
        hashtags: true,
      });
      return foundRule(`off-limits.${slug(topic.topic)}`, topic, 'error', places, () => ({
        message: `The team does not post about ${topic.topic}.`,
        replacements: [],
      }));
    }),
    ...(protocol.claims ?? []).map((claim) => {
      const places = finder(claim.words, termPattern, sparing(claim.exceptions ?? [], termPattern), {
        hashtags: true,
      });
      const source = sharedPattern(`(?i)(?:${claim.source.map(exactPattern).join('|')})`);
      const find = (text: string) => (source.test(text) ? [] : places.find(text).slice(0, 1));
      return foundRule('claims', claim, 'warning', { ...places, find }, () => ({
        message: 'This claim goes out with its source.',
        replacements: [],
      }));
    }),
  ];
}

/** A text but for what keyboards and typesetters put differently: apostrophes, and how an accent is stored. */
const likeWritten = (text: string): string => text.normalize('NFC').replace(/[‘’ʼ´]/g, "'");

/** Whether several of a name were found: it ends in an s of its own. */
const severalOf = (found: string, name: string): boolean =>
  /s$/i.test(found) && !/s$/i.test(name) && found.length > name.length;

/** Avoided terms as a list, or as a mapping to a message or to the common part of a rule. */
function avoided(avoid: NonNullable<Protocol['terms']>['avoid']): [string, TermPart][] {
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

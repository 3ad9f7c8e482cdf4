import { sharedPattern } from '../regex/shared-pattern.ts';
import { proseFigures } from '../vale/prose-figures.ts';
import { sentences } from '../vale/sentences.ts';
import { type Spared, sparing } from './finder.ts';
import { hashtags, ownProse, prose, type Span } from './prose.ts';
import { type Common, makeRule, type ProtocolRule, type Remark } from './protocol-rule.ts';
import type { Protocol } from './protocol-schema.ts';
import { exactPattern } from './term-pattern.ts';
import { wantedPhrases } from './wanted-phrases.ts';

type Bound = Common & { max: number };
type Policy = Common & {
  max?: number | undefined;
  only?: readonly string[] | undefined;
  never?: readonly string[] | undefined;
};
type Spans = (text: string) => { start: number; end: number }[];

const matches =
  (expression: RegExp): Spans =>
  (text) =>
    [...text.matchAll(expression)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));

const exclamations = matches(/[!！]/g);
const emoji = matches(/\p{RGI_Emoji}/gv);
const tags = matches(hashtags);
/** Words of four letters and more in capitals: shorter ones are mostly acronyms. */
const capitals = matches(/(?<![\p{L}\p{N}#@])\p{Lu}{4,}(?![\p{L}\p{N}])/gu);

/** The bounds a protocol sets to how the team sounds. */
export function voiceRules(protocol: Protocol): ProtocolRule[] {
  const { voice, terms } = protocol;
  if (!voice) return [];
  const rules: ProtocolRule[] = [];
  /** Names with their own capitals and marks, phrases that are fine, and what the protocol itself asks for. */
  const wordings = Object.values(terms?.use ?? {}).map((value) =>
    typeof value === 'string' ? value : value.say,
  );
  const phrases = [...(terms?.spell ?? []), ...(terms?.exceptions ?? []), ...wordings];
  const spared = sparing([...phrases, ...wantedPhrases(protocol)]);
  const bounded = (id: string, bound: Bound | undefined, spans: Spans, nouns: readonly [string, string]) => {
    if (!bound) return;
    const own: Spans = (text) => outside(spans(prose(text)), spared(text));
    rules.push(
      makeRule(`voice.${id}`, bound, 'suggestion', ({ text }) => beyond(own(text), bound.max, nouns)),
    );
  };
  const chosen = (id: string, policy: Policy | undefined, spans: Spans, nouns: readonly [string, string]) => {
    if (!policy) return;
    const { max = Infinity } = policy;
    rules.push(
      makeRule(`voice.${id}`, policy, 'suggestion', ({ text }) => {
        const found = spans(text);
        return [...beyond(found, max, nouns), ...unwelcome(text, found, policy)];
      }),
    );
  };
  bounded('exclamations', voice.exclamations, exclamations, ['exclamation mark', 'exclamation marks']);
  chosen('emoji', voice.emoji, emoji, ['emoji', 'emoji']);
  chosen('hashtags', voice.hashtags, tags, ['hashtag', 'hashtags']);
  bounded('capitals', voice.capitals, capitals, ['word in capitals', 'words in capitals']);
  const longest: Bound | undefined = voice['sentence-words'];
  if (longest)
    rules.push(
      makeRule('voice.sentence-words', longest, 'suggestion', ({ text }) => longSentences(text, longest.max)),
    );
  const pronoun: (Common & { say: 'we' | 'I' }) | undefined = voice.pronoun;
  if (pronoun) rules.push(pronounRule(pronoun.say, pronoun, spared));
  const ease: (Common & { min: number }) | undefined = voice['reading-ease'];
  if (ease)
    rules.push(makeRule('voice.reading-ease', ease, 'suggestion', ({ text }) => hardToRead(text, ease.min)));
  const languages: (Common & { any: string[] }) | undefined = voice.languages;
  if (languages) {
    const tongues = languages.any.map(primary);
    rules.push(
      makeRule('voice.languages', languages, 'suggestion', ({ text, language }) =>
        language === undefined || tongues.includes(primary(language))
          ? []
          : [whole(text, `The team writes in ${languages.any.join(', ')}.`)],
      ),
    );
  }
  for (const [id, place] of [
    ['greetings', 'start'],
    ['sign-offs', 'end'],
  ] as const) {
    const wanted: (Common & { any: string[] }) | undefined = voice[id];
    if (wanted) rules.push(edgeRule(`voice.${id}`, wanted, wanted.any, place));
  }
  return rules;
}

const primary = (tag: string): string => tag.split('-')[0] as string;

const whole = (text: string, message: string): Remark => ({
  start: 0,
  end: text.length,
  message,
  replacements: [],
});

/** The first one too many is the one pointed at. `nouns`: one, several. */
function beyond(spans: ReturnType<Spans>, max: number, [one, several]: readonly [string, string]): Remark[] {
  const limit = max === 0 ? `no ${several}` : `at most ${max} ${max === 1 ? one : several}`;
  const message = `A post of the team has ${limit}; this one has ${spans.length}.`;
  return spans.slice(max, max + 1).map((span) => ({ ...span, message, replacements: [] }));
}

/** Those that `only` does not list and `never` does; a skin tone or a picture sign makes no other emoji. */
function unwelcome(text: string, spans: ReturnType<Spans>, { only, never }: Policy): Remark[] {
  const bare = (one: string) => one.toLowerCase().replace(/^#|[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, '');
  const [allowed, banned] = [only, never].map((list) => list && new Set(list.map(bare)));
  return spans.flatMap((span) => {
    const found = text.slice(span.start, span.end);
    if (banned?.has(bare(found)))
      return [{ ...span, message: `The team does not use ${found}.`, replacements: [] }];
    if (allowed && !allowed.has(bare(found)))
      return [
        { ...span, message: `The team uses ${(only ?? []).join(' ')}, not ${found}.`, replacements: [] },
      ];
    return [];
  });
}

const outside = (spans: Readonly<ReturnType<Spans>>, fine: readonly Span[]) =>
  spans.filter((span) => !fine.some(({ start, end }) => start <= span.start && end >= span.end));

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;

function longSentences(text: string, max: number): Remark[] {
  return sentences(text).flatMap((span) => {
    const count = wordCount(text.slice(span.start, span.end));
    if (count <= max) return [];
    return [
      { ...span, message: `This sentence has ${count} words; the team keeps to ${max}.`, replacements: [] },
    ];
  });
}

/** Flesch reading ease says little below this many words. */
const fewestWords = 30;

function hardToRead(text: string, least: number): Remark[] {
  const { words = 0, sentences: count = 0, syllables = 0 } = proseFigures(text);
  if (words < fewestWords) return [];
  const ease = 206.835 - (1.015 * words) / count - (84.6 * syllables) / words;
  if (ease >= least) return [];
  return [
    whole(text, `Reading ease is ${Math.max(0, Math.round(ease))}; the team writes at ${least} or easier.`),
  ];
}

/** “World War I”, “Elizabeth I.”: a numeral, not a person. */
const numeral =
  '(?<!\\b(?:War|Part|Phase|Type|Act|Book|Volume|Chapter|Section|Class|Grade|Tier|Level)\\s)(?!(?<=\\p{Lu}\\p{Ll}+ )I(?:[.,;:!?)]|$))';
const otherThan = {
  we: `${numeral}\\bI\\b(?:['’](?:m|ve|ll|d)\\b)?|\\bi(?=\\s)|\\bi['’](?:m|ve|ll|d)\\b|\\b(?:[Mm]y|[Mm]e|[Mm]yself)\\b|(?<=\\b(?:of|is|was|are|were|not|than|like)\\s)mine\\b`,
  I: "\\b(?:[Ww]e|WE)\\b(?:['’](?:re|ve|ll|d)\\b)?|\\b(?:[Oo]urs?|[Oo]urselves|[Uu]s)\\b",
};

/** What others said, and names, are not how the team speaks. */
function pronounRule(pronoun: 'we' | 'I', common: Common, spared: Spared): ProtocolRule {
  const other = sharedPattern(otherThan[pronoun]);
  return makeRule('voice.pronoun', common, 'suggestion', ({ text }) =>
    outside(other.findAll(ownProse(text)), spared(text)).map(({ start, end }) => ({
      start,
      end,
      message: `The team speaks as “${pronoun}”.`,
      replacements: [],
    })),
  );
}

function edgeRule(id: string, common: Common, any: readonly string[], place: 'start' | 'end'): ProtocolRule {
  const source = any.map((phrase) => exactPattern(phrase).source).join('|');
  const pattern = sharedPattern(
    place === 'start'
      ? `(?i)^\\s*(?:@\\S+[\\s,]+)*(?:${source})`
      : `(?i)(?:${source})(?:\\W|#\\w+|https?://\\S+)*$`,
  );
  const message =
    place === 'start' ? `The team opens with ${quoted(any)}.` : `The team closes with ${quoted(any)}.`;
  return makeRule(id, common, 'suggestion', ({ text }) => {
    if (text.trim() === '' || pattern.test(text)) return [];
    const at = place === 'start' ? 0 : text.length;
    return [{ start: at, end: at, message, replacements: [] }];
  });
}

export const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' or ');

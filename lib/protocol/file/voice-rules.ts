import { Pattern } from '../regex/pattern.ts';
import { proseFigures } from '../vale/prose-figures.ts';
import { sentences } from '../vale/sentences.ts';
import { type Common, makeRule, type ProtocolRule, type Remark } from './protocol-rule.ts';
import type { Protocol } from './protocol-schema.ts';
import { exactPattern } from './term-pattern.ts';

type Bound = Common & { max: number };
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
const hashtags = matches(/(?<![\p{L}\p{N}&/])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu);
/** Words of four letters and more in capitals: shorter ones are mostly acronyms. */
const capitals = matches(/(?<![\p{L}\p{N}#@])\p{Lu}{4,}(?![\p{L}\p{N}])/gu);

/** The bounds a protocol sets to how the team sounds. */
export function voiceRules({ voice }: Protocol): ProtocolRule[] {
  if (!voice) return [];
  const rules: ProtocolRule[] = [];
  const bounded = (id: string, bound: Bound | undefined, spans: Spans, nouns: readonly [string, string]) => {
    if (bound)
      rules.push(
        makeRule(`voice.${id}`, bound, 'suggestion', ({ text }) => beyond(spans(text), bound.max, nouns)),
      );
  };
  bounded('exclamations', voice.exclamations, exclamations, ['exclamation mark', 'exclamation marks']);
  bounded('emoji', voice.emoji, emoji, ['emoji', 'emoji']);
  bounded('hashtags', voice.hashtags, hashtags, ['hashtag', 'hashtags']);
  bounded('capitals', voice.capitals, capitals, ['word in capitals', 'words in capitals']);
  const longest: Bound | undefined = voice['sentence-words'];
  if (longest)
    rules.push(
      makeRule('voice.sentence-words', longest, 'suggestion', ({ text }) => longSentences(text, longest.max)),
    );
  const pronoun: (Common & { say: 'we' | 'I' }) | undefined = voice.pronoun;
  if (pronoun) rules.push(pronounRule(pronoun.say, pronoun));
  const ease = voice['reading-ease'];
  if (ease !== undefined)
    rules.push(makeRule('voice.reading-ease', {}, 'suggestion', ({ text }) => hardToRead(text, ease)));
  const { languages } = voice;
  if (languages) {
    rules.push(
      makeRule('voice.languages', {}, 'suggestion', ({ text, language }) =>
        language === undefined || languages.includes(language)
          ? []
          : [whole(text, `The team writes in ${languages.join(', ')}.`)],
      ),
    );
  }
  for (const [id, place] of [
    ['greetings', 'start'],
    ['sign-offs', 'end'],
  ] as const) {
    const wanted = voice[id];
    if (wanted) rules.push(edgeRule(`voice.${id}`, wanted, wanted.any, place));
  }
  return rules;
}

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

function pronounRule(pronoun: 'we' | 'I', common: Common): ProtocolRule {
  const other =
    pronoun === 'we'
      ? new Pattern("\\b(?:I['’](?:m|ve|ll|d)|I|[Mm]y|[Mm]e|[Mm]ine)\\b")
      : new Pattern("(?i)\\b(?:we['’](?:re|ve|ll|d)|we|our|ours|us)\\b");
  return makeRule('voice.pronoun', common, 'suggestion', ({ text }) =>
    other.findAll(text).map(({ start, end }) => ({
      start,
      end,
      message: `The team speaks as “${pronoun}”.`,
      replacements: [],
    })),
  );
}

function edgeRule(id: string, common: Common, any: readonly string[], place: 'start' | 'end'): ProtocolRule {
  const source = any.map(exactPattern).join('|');
  const pattern = new Pattern(
    place === 'start' ? `(?i)^\\s*(?:@\\S+\\s+)?(?:${source})` : `(?i)(?:${source})\\W*$`,
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

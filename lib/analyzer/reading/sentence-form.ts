import { marksRepost } from './marks-repost.ts';
import type { Token } from './token.ts';

/** What a sentence is made of, counted: the names under which a `Reading` answers for it. */
const formNames = [
  'form.word',
  'form.title-word',
  'form.upper-word',
  'form.capitals',
  'form.long-word',
  'form.url',
  'form.handle',
  'form.hashtag',
  'form.emoji',
  'form.bang',
  'form.bang-run',
  'form.question',
  'form.ellipsis',
  'form.number',
  'form.money',
  'form.percent',
  'form.headline',
  'form.question-sentence',
  'form.listed',
  'form.sentence',
  'form.repost-mark',
  'form.help-desk',
  'form.grim-tag',
] as const;

export type FormName = (typeof formNames)[number];

const ofKind: Partial<Record<Token['kind'], FormName>> = {
  url: 'form.url',
  handle: 'form.handle',
  hashtag: 'form.hashtag',
  emoji: 'form.emoji',
  bang: 'form.bang',
  question: 'form.question',
  ellipsis: 'form.ellipsis',
  number: 'form.number',
  money: 'form.money',
  percent: 'form.percent',
};

// A line that opens with a dash, a bullet, a tick, a number or a pictogram is an item of a list.
const listed = /^\s*(?:[-–—•*▪►▶→]|\d{1,2}[.)]\s|\p{Extended_Pictographic})/u;

// A handle that is there to be complained to, and a hashtag that complains.
const helpDesk = /help|support|care(?:s|_|$)|(?:cust|customer)_?(?:serv|svc|care)|service|assist|(?:^@|_)ask/;
const grimTag =
  /fail|worst|awful|terrible|rubbish|disappoint|unhappy|angry|neveragain|sucks|scam|boycott|notimpressed|unimpressed|poor|badservice|shame|fedup|ripoff|useless|disgrace|notcool|joke$|wtf/;

/** Counts the forms of one sentence. */
export function sentenceForm(text: string, tokens: readonly Token[]): Map<FormName, number> {
  const counts = new Map<FormName, number>();
  const add = (name: FormName, n = 1) => counts.set(name, (counts.get(name) ?? 0) + n);
  let words = 0;
  let titled = 0;
  let long = 0;
  let asks = false;
  for (const [at, token] of tokens.entries()) {
    const name = ofKind[token.kind];
    if (name) add(name);
    if (token.kind === 'bang' && token.end - token.start > 1) add('form.bang-run');
    if (token.kind === 'question') asks = true;
    if (token.kind === 'handle' && helpDesk.test(token.norm)) add('form.help-desk');
    if (token.kind === 'hashtag' && grimTag.test(token.norm)) add('form.grim-tag');
    if (token.kind !== 'word') continue;
    words++;
    if (token.letterCase === 'upper' && marksRepost(tokens, at)) add('form.repost-mark');
    const length = token.norm.length;
    if (length >= 8) long++;
    if (token.letterCase === 'upper') add('form.capitals');
    if (token.letterCase === 'upper' && length >= 4) add('form.upper-word');
    if (token.letterCase !== 'lower') titled++;
  }
  add('form.sentence');
  if (words > 0) add('form.word', words);
  if (titled > 0) add('form.title-word', titled);
  if (long > 0) add('form.long-word', long);
  // A headline capitalises more than half of its words; shouting and names alone do not count.
  if (words >= 5 && titled / words > 0.55 && (counts.get('form.upper-word') ?? 0) < words / 2)
    add('form.headline');
  if (asks) add('form.question-sentence');
  if (listed.test(text)) add('form.listed');
  return counts;
}

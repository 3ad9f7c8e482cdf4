import type { Reading } from '../reading/reading.ts';
import { asksOutright } from '../shape/asks-outright.ts';
import { endsInLink } from '../shape/ends-in-link.ts';
import { hashtagWall } from '../shape/hashtag-wall.ts';
import { isAnswer } from '../shape/is-answer.ts';
import { isAttributedQuote } from '../shape/is-attributed-quote.ts';
import { isCutShort } from '../shape/is-cut-short.ts';
import { isFaceless } from '../shape/is-faceless.ts';
import { commentsOnRepost, isRepost } from '../shape/is-repost.ts';
import { damped, type Feature } from './feature.ts';

const flag = (condition: boolean): number => (condition ? 1 : 0);

/** An answer, a comment on a repost, thanks, wishes, praise of what was seen: somebody is spoken to. */
const talksToSomebody = (reading: Reading): boolean =>
  isAnswer(reading) ||
  commentsOnRepost(reading) ||
  ['act.thanks', 'act.opens-kindly', 'act.react'].some((id) => reading.has(id));

const words = (reading: Reading): number => reading.count('form.word');

/** What a draft looks like as a whole, whatever it says. */
export const formFeatures: readonly Feature[] = [
  {
    id: 'shape.answer',
    value: (reading) => flag(isAnswer(reading)),
    signs: { 'hard-sell': '-', 'mass-media': '-', 'brand-voice': '±', 'personal-grievance': '±' },
  },
  {
    id: 'shape.helps-in-answer',
    value: (reading) => flag(isAnswer(reading) && (reading.has('act.help') || reading.has('care.offer'))),
    signs: { 'hard-sell': '-', 'mass-media': '-', 'personal-grievance': '-' },
  },
  {
    // In an answer, "visit this page" is a direction that was asked for.
    id: 'shape.directions-in-answer',
    value: (reading) =>
      isAnswer(reading)
        ? damped(reading.count('promotion.call-to-read') + reading.count('promotion.call-to-visit'))
        : 0,
    signs: { 'hard-sell': '-' },
  },
  {
    // A statement handed to somebody with a link, and nothing said to them: half an answer, half a notice.
    id: 'shape.statement-in-answer',
    value: (reading) =>
      flag(
        isAnswer(reading) &&
          reading.has('form.url') &&
          (reading.has('ask.pointer') || reading.has('promotion.call-to-read')) &&
          !reading.has('act.thanks') &&
          !reading.has('act.regret') &&
          !reading.has('care.asks') &&
          !reading.has('form.question'),
      ),
    signs: { 'hard-sell': '+', 'mass-media': '±' },
  },
  {
    id: 'shape.selling-in-answer',
    value: (reading) =>
      isAnswer(reading)
        ? damped(
            reading.count('hard-sell.link-in-bio') +
              reading.count('hard-sell.visit-us') +
              reading.count('hard-sell.check-it-out') +
              reading.count('hard-sell.learn-more'),
          )
        : 0,
    signs: { 'hard-sell': '-' },
  },
  {
    id: 'shape.comments-on-repost',
    value: (reading) => flag(commentsOnRepost(reading)),
    signs: { 'hard-sell': '-', 'mass-media': '-' },
  },
  {
    id: 'shape.repost',
    value: (reading) => flag(isRepost(reading)),
    signs: { 'mass-media': '+' },
  },
  {
    id: 'shape.faceless',
    value: (reading) => flag(isFaceless(reading)),
    signs: { 'mass-media': '+', 'brand-voice': '±' },
  },
  {
    id: 'shape.faceless-link',
    value: (reading) => flag(isFaceless(reading) && reading.has('form.url')),
    signs: { 'mass-media': '+' },
  },
  {
    id: 'shape.ends-in-link',
    value: (reading) => flag(!isAnswer(reading) && endsInLink(reading) && words(reading) > 3),
    signs: { 'mass-media': '+', 'hard-sell': '±' },
  },
  {
    id: 'shape.link-alone',
    value: (reading) => flag(reading.has('form.url') && words(reading) <= 3),
    signs: { 'mass-media': '±', 'hard-sell': '±' },
  },
  {
    id: 'shape.link',
    value: (reading) => flag(reading.has('form.url')),
    signs: { 'hard-sell': '±', 'brand-voice': '±' },
  },
  {
    // A link or a tag in an answer serves the one who asked; elsewhere it serves everybody and nobody.
    id: 'shape.link-to-all',
    value: (reading) => flag(reading.has('form.url') && !talksToSomebody(reading)),
    signs: { 'mass-media': '+' },
  },
  {
    id: 'shape.hashtags-to-all',
    value: (reading) => (talksToSomebody(reading) ? 0 : damped(reading.count('form.hashtag'))),
    signs: { 'mass-media': '+' },
  },
  {
    id: 'shape.cut-short',
    value: (reading) => flag(isCutShort(reading)),
    signs: { 'mass-media': '+' },
  },
  {
    id: 'shape.headline',
    value: (reading) => damped(reading.count('form.headline')),
    signs: { 'mass-media': '+' },
  },
  {
    id: 'shape.hashtags',
    value: (reading) => damped(reading.count('form.hashtag')),
    signs: { 'brand-voice': '±' },
  },
  {
    id: 'shape.hashtag-wall',
    value: (reading) => flag(reading.count('form.hashtag') >= hashtagWall),
    signs: { 'mass-media': '+', 'hard-sell': '+' },
  },
  {
    id: 'shape.list',
    value: (reading) => flag(reading.count('form.listed') >= 2),
    signs: { 'mass-media': '+' },
  },
  {
    id: 'shape.emoji',
    value: (reading) => damped(reading.count('form.emoji')) / 2,
    signs: { 'mass-media': '-', 'personal-grievance': '-' },
  },
  {
    id: 'shape.bang',
    value: (reading) => damped(reading.count('form.bang')) / 2,
    signs: { 'hard-sell': '±', 'mass-media': '-', 'brand-voice': '±' },
  },
  {
    id: 'shape.bang-run',
    value: (reading) => damped(reading.count('form.bang-run')),
    signs: { 'brand-voice': '+', 'personal-grievance': '+' },
  },
  {
    id: 'shape.question',
    value: (reading) => damped(reading.count('form.question-sentence')),
    signs: { 'mass-media': '-', 'brand-voice': '-' },
  },
  {
    // A question that readers can answer, as the strengths know it; before a link it is a hook.
    id: 'shape.asks-readers',
    value: (reading) =>
      flag(
        !reading.has('form.url') &&
          (reading.has('strength.real-question') || reading.has('strength.invites')),
      ),
    signs: { 'mass-media': '-', 'hard-sell': '-' },
  },
  {
    id: 'shape.asks-outright',
    value: (reading) => flag(asksOutright(reading)),
    signs: { 'hard-sell': '-', 'mass-media': '-' },
  },
  {
    // A question with a link behind it is answered there and not by the readers.
    id: 'shape.question-before-link',
    value: (reading) =>
      flag(reading.has('form.question') && reading.has('form.url') && !talksToSomebody(reading)),
    signs: { 'hard-sell': '+', 'mass-media': '+' },
  },
  {
    // A person's own remark under which a picture or a link stands.
    id: 'shape.remark-over-link',
    value: (reading) =>
      flag(
        reading.has('form.url') &&
          !isAnswer(reading) &&
          !reading.has('act.passes-on') &&
          ['act.diary', 'act.feel', 'act.laugh', 'speaker.i', 'care.jokes'].some((id) => reading.has(id)),
      ),
    signs: { 'mass-media': '-' },
  },
  {
    id: 'shape.capitals',
    value: (reading) => damped(reading.count('form.upper-word')),
    signs: { 'hard-sell': '+', 'brand-voice': '+', 'personal-grievance': '+' },
  },
  {
    id: 'shape.money',
    value: (reading) => damped(reading.count('form.money')),
    signs: { 'hard-sell': '+', 'mass-media': '±' },
  },
  {
    id: 'shape.percent',
    value: (reading) => damped(reading.count('form.percent')),
    signs: { 'mass-media': '+' },
  },
  {
    id: 'shape.figures',
    value: (reading) => damped(reading.count('form.number')),
    signs: { 'mass-media': '±', 'hard-sell': '±' },
  },
  {
    id: 'shape.long-words',
    value: (reading) => {
      const all = words(reading);
      return all < 4 ? 0 : Math.min(1.5, (3 * reading.count('form.long-word')) / all);
    },
    signs: { 'brand-voice': '+', 'mass-media': '+' },
  },
  {
    id: 'shape.short',
    value: (reading) => flag(words(reading) < 6),
    signs: { 'mass-media': '-', 'brand-voice': '-', 'personal-grievance': '-', 'hard-sell': '-' },
  },
  {
    id: 'shape.length',
    value: (reading) => Math.min(2, Math.log2(1 + words(reading) / 15)),
    signs: { 'mass-media': '±', 'brand-voice': '±' },
  },
  {
    id: 'shape.speaks-for-itself',
    value: (reading) => flag(reading.has('speaker.i') && !reading.has('mass-media.auto-post')),
    signs: { 'mass-media': '-', 'brand-voice': '±' },
  },
  {
    id: 'shape.we',
    value: (reading) => flag(reading.has('speaker.we')),
    signs: { 'mass-media': '±', 'brand-voice': '±' },
  },
  {
    id: 'shape.you',
    value: (reading) => damped(reading.count('address.you')),
    signs: { 'mass-media': '-', 'brand-voice': '±', 'personal-grievance': '±' },
  },
  {
    id: 'shape.quoted-opening',
    value: (reading) => flag(/^["“‘]/.test(reading.text.trimStart())),
    signs: { 'mass-media': '±' },
  },
  {
    id: 'shape.attributed-quote',
    value: (reading) => flag(isAttributedQuote(reading)),
    signs: { 'mass-media': '+' },
  },
  {
    id: 'shape.lower-case-opening',
    value: (reading) => {
      const first = reading.opening.find((token) => token.kind === 'word');
      return flag(first?.letterCase === 'lower' && /^\p{Ll}/u.test(first.norm));
    },
    signs: { 'mass-media': '-', 'brand-voice': '-' },
  },
];

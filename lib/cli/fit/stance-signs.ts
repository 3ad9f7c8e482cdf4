import { type Stance, stances } from '../../analyzer/types.ts';
import type { Sign } from './fit-logistic.ts';

/**
 * Which stances each feature speaks for, fixed by hand as the signs of the scores are: it may raise those and lower the
 * others. Without this the few graded drafts would decide hundreds of free weights.
 */
export const speaksFor: readonly (readonly [readonly Stance[], readonly string[]])[] = [
  [
    ['dialogue'],
    [
      'shape.answer',
      'shape.helps-in-answer',
      'shape.statement-in-answer',
      'shape.comments-on-repost',
      'shape.asks-readers',
      'act.thanks',
      'act.congratulation',
      'act.greeting',
      'act.regret',
      'act.help',
      'act.sign-off',
      'act.ask-reader',
      'act.answers-back',
      'act.tells-you',
      'act.names-reader',
      'care.apology',
      'care.offer',
      'care.understands',
      'care.asks',
      'breadth.talk',
      'shape.asks-outright',
      'act.opens-kindly',
      'act.salutes',
    ],
  ],
  [
    ['dialogue', 'self'],
    [
      'rules.personal-grievance.strong',
      'rules.personal-grievance.plain',
      'rules.personal-grievance.mild',
      'shape.short',
      'shape.speaks-for-itself',
      'shape.lower-case-opening',
      'act.react',
      'act.says-i',
      'act.laugh',
      'act.feel',
      'act.opinion',
      'care.not-good',
      'care.jokes',
      'house-prose.casual',
      'breadth.personal-grievance',
    ],
  ],
  [
    ['dialogue', 'sell'],
    ['shape.selling-in-answer', 'shape.you', 'address.everyone'],
  ],
  [
    ['dialogue', 'self', 'sell'],
    ['shape.emoji', 'shape.bang', 'shape.bang-run', 'shape.capitals', 'care.good'],
  ],
  [
    ['dialogue', 'share', 'sell'],
    ['shape.directions-in-answer', 'shape.question'],
  ],
  [['dialogue', 'self', 'broadcast', 'sell'], ['shape.we']],
  [['self'], ['act.kin', 'act.past-story', 'act.diary', 'shape.remark-over-link']],
  [['self', 'share'], ['shape.link-alone']],
  [['self', 'share', 'broadcast'], ['broadcast.third-person']],
  [['self', 'broadcast', 'sell'], ['rules.brand-voice.mild']],
  [['self', 'share', 'broadcast', 'sell'], ['shape.faceless']],
  [['share'], ['shape.repost', 'act.passes-on', 'broadcast.tips', 'broadcast.public-matter']],
  [
    ['share', 'broadcast'],
    [
      'rules.mass-media.strong',
      'rules.mass-media.mild',
      'shape.faceless-link',
      'shape.ends-in-link',
      'shape.hashtags-to-all',
      'shape.hashtags',
      'shape.quoted-opening',
      'shape.attributed-quote',
      'ask.pointer',
      'ask.tune-in',
      'promotion.call-to-read',
      'broadcast.name-does',
      'broadcast.report',
      'broadcast.enterprise',
      'broadcast.feed',
      'broadcast.label',
      'breadth.news',
    ],
  ],
  [
    ['share', 'sell'],
    ['promotion.question-hook', 'shape.question-before-link'],
  ],
  [
    ['share', 'broadcast', 'sell'],
    [
      'rules.hard-sell.mild',
      'rules.mass-media.plain',
      'shape.link',
      'shape.link-to-all',
      'shape.cut-short',
      'shape.headline',
      'shape.list',
      'shape.percent',
      'shape.long-words',
      'shape.length',
      'ask.urge',
    ],
  ],
  [
    ['broadcast'],
    [
      'broadcast.press-verb',
      'broadcast.announcing',
      'broadcast.officer',
      'broadcast.occasion',
      'broadcast.vanity',
    ],
  ],
  [
    ['broadcast', 'sell'],
    [
      'rules.hard-sell.plain',
      'rules.brand-voice.strong',
      'rules.brand-voice.plain',
      'shape.hashtag-wall',
      'shape.figures',
      'ask.take-part',
      'promotion.call-to-join',
      'promotion.call-to-visit',
      'promotion.urgency',
      'promotion.job-offer',
      'broadcast.own-news',
      'breadth.brand-voice',
    ],
  ],
  [
    ['sell'],
    [
      'rules.hard-sell.strong',
      'shape.money',
      'promotion.call-to-buy',
      'promotion.imperative-desire',
      'promotion.price',
      'promotion.claim',
      'promotion.goods',
      'promotion.product-prose',
      'promotion.contest',
      'promotion.bait',
      'promotion.own-work',
      'promotion.text-and-call',
      'promotion.terms',
      'promotion.money-making',
      'promotion.store',
      'breadth.promotion',
    ],
  ],
];

const byFeature = new Map(speaksFor.flatMap(([given, ids]) => ids.map((id) => [id, given] as const)));

/** The sign of a feature's weight for each of `stances`; a feature that nothing is said of is free. */
export function stanceSigns(feature: string): Sign[] {
  const given = byFeature.get(feature);
  return stances.map((stance) => (!given ? '±' : given.includes(stance) ? '+' : '-'));
}

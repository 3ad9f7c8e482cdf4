import { calibration } from './calibration.ts';
import { features } from './features/all-features.ts';
import type { Reading } from './reading/reading.ts';
import { rules } from './rules/all-rules.ts';
import { ruleCount } from './rules/rule-spans.ts';
import { asksOutright } from './shape/asks-outright.ts';
import { isAnswer } from './shape/is-answer.ts';
import { isAttributedQuote } from './shape/is-attributed-quote.ts';
import { commentsOnRepost, introducesRepost, isRepost } from './shape/is-repost.ts';
import { isInOtherLanguage } from './silence/is-silent.ts';
import { type Stance, stances } from './types.ts';

const strongSelling = rules.filter(({ id, weight }) => id.startsWith('hard-sell.') && weight === 'strong');

const sells = (reading: Reading): boolean => strongSelling.some((rule) => ruleCount(rule, reading, 1) > 0);

/** "What are you like? Read this month's portrait": the question is a hook, and nobody waits for an answer. */
const sendsElsewhere = (reading: Reading): boolean =>
  ['ask.urge', 'promotion.call-to-read', 'promotion.call-to-visit'].some((id) => reading.has(id));

/**
 * Readers are sent somewhere and not heard: a question that the link or page behind it answers, a pointer, a thing that is
 * passed on.
 */
function sendsReadersOff(reading: Reading): boolean {
  if (isAnswer(reading) || commentsOnRepost(reading) || reading.has('act.thanks')) return false;
  const asks = reading.has('form.question-sentence');
  if (asks && sendsElsewhere(reading)) return true;
  return reading.has('form.url') && (asks || reading.has('ask.pointer') || reading.has('act.passes-on'));
}

const models = Object.fromEntries(
  stances.map((stance) => {
    const { bias, weights } = calibration.stances[stance];
    return [stance, { bias, weights: features.map((feature) => weights[feature.id] ?? 0) }];
  }),
) as Record<Stance, { bias: number; weights: number[] }>;

/**
 * The stance that the form alone decides: who passes a post on shares; who comments on one, answers somebody, calls
 * them by name or asks what they can answer talks with them. An answer that sells, or that hands over a link and no more,
 * is weighed like any other draft. What is not English counts as
 * its writer's own words, as the graders' guide has it.
 */
export function stanceByForm(reading: Reading): Stance | undefined {
  if (isInOtherLanguage(reading)) return 'self';
  if (isRepost(reading) || introducesRepost(reading)) return 'share';
  if (commentsOnRepost(reading)) return 'dialogue';
  const asksReaders =
    asksOutright(reading) && reading.has('strength.real-question') && !sendsElsewhere(reading);
  const speaksTo = isAnswer(reading) || reading.has('act.salutes') || asksReaders;
  return speaksTo && !reading.has('form.url') && !sells(reading) ? 'dialogue' : undefined;
}

/** Below this probability of a hard sell a careful reader would not say that a draft sells. */
const hardlySells = 0.25;
/** From this one on, and with a strong sign of it, a draft to nobody in particular does not talk with people. */
const surelySells = 0.9;

/** What of a draft decides its stance besides the models. */
export interface StanceForm {
  /** The stance that the form decides, whatever the models say. */
  given: Stance | undefined;
  /** Somebody's words under their name, or readers sent elsewhere: nobody is talked with. */
  talksWithNobody: boolean;
  /** A strong sign of selling stands in it. */
  sells: boolean;
}

export const stanceFormOf = (reading: Reading): StanceForm => ({
  given: stanceByForm(reading),
  talksWithNobody: sendsReadersOff(reading) || (isAttributedQuote(reading) && !isAnswer(reading)),
  sells: sells(reading),
});

/** The stances that the form and the chance of a hard sell rule out, whatever else speaks for them. */
function ruledOut(form: StanceForm, hardSell: number): Stance[] {
  const out: Stance[] = hardSell < hardlySells ? ['sell'] : [];
  if (form.talksWithNobody || (hardSell >= surelySells && form.sells)) out.push('dialogue');
  return out;
}

/**
 * The stance that the form decides, else the one that models are surest of among those not ruled out.
 * @param hardSell the draft's score, 0 to 1
 * @param odds of a stance, by its model
 */
export function chooseStance(form: StanceForm, hardSell: number, odds: (stance: Stance) => number): Stance {
  if (form.given) return form.given;
  const out = ruledOut(form, hardSell);
  let best: Stance = 'self';
  let most = Number.NEGATIVE_INFINITY;
  for (const stance of stances) {
    const own = out.includes(stance) ? Number.NEGATIVE_INFINITY : odds(stance);
    if (own > most) [best, most] = [stance, own];
  }
  return best;
}

/**
 * What the draft does with its readers.
 * @param values of `features` in their order
 * @param hardSell the draft's score, 0 to 1
 */
export function stanceOf(reading: Reading, values: ArrayLike<number>, hardSell: number): Stance {
  return chooseStance(stanceFormOf(reading), hardSell, (stance) => {
    const { bias, weights } = models[stance];
    let sum = bias;
    for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] as number);
    return sum;
  });
}

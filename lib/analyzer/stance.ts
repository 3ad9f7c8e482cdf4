import { calibration } from './calibration.ts';
import { features } from './features/all-features.ts';
import type { Reading } from './reading/reading.ts';
import { rules } from './rules/all-rules.ts';
import { ruleCount } from './rules/rule-spans.ts';
import { asksOutright } from './shape/asks-outright.ts';
import { isAnswer } from './shape/is-answer.ts';
import { isAttributedQuote } from './shape/is-attributed-quote.ts';
import { commentsOnRepost, introducesRepost, isRepost } from './shape/is-repost.ts';
import { type Stance, stances } from './types.ts';

const strongSelling = rules.filter(({ id, weight }) => id.startsWith('hard-sell.') && weight === 'strong');

const sells = (reading: Reading): boolean => strongSelling.some((rule) => ruleCount(rule, reading, 1) > 0);

const models = stances.map((stance) => {
  const { bias, weights } = calibration.stances[stance];
  return { stance, bias, weights: features.map((feature) => weights[feature.id] ?? 0) };
});

/**
 * The stance that the form alone decides: who passes a post on shares; who comments on one, answers somebody, calls
 * them by name or asks what they can answer talks with them. An answer that sells, or that hands over a link and no more,
 * is weighed like any other draft.
 */
export function stanceByForm(reading: Reading): Stance | undefined {
  if (isRepost(reading) || introducesRepost(reading)) return 'share';
  if (commentsOnRepost(reading)) return 'dialogue';
  const asksReaders = asksOutright(reading) && reading.has('strength.real-question');
  const speaksTo = isAnswer(reading) || reading.has('act.salutes') || asksReaders;
  return speaksTo && !reading.has('form.url') && !sells(reading) ? 'dialogue' : undefined;
}

/** Below this probability of a hard sell a careful reader would not say that a draft sells. */
const hardlySells = 0.25;
/** From this one on, and with a strong sign of it, a draft to nobody in particular does not talk with people. */
const surelySells = 0.9;

/** Somebody's words under their name: whoever passes them on talks with nobody. */
export const passesOnWords = (reading: Reading): boolean => isAttributedQuote(reading) && !isAnswer(reading);

/** The stances that the form and the chance of a hard sell rule out, whatever else speaks for them. */
function ruledOut(reading: Reading, hardSell: number): Stance[] {
  const out: Stance[] = hardSell < hardlySells ? ['sell'] : [];
  if (passesOnWords(reading) || (hardSell >= surelySells && sells(reading))) out.push('dialogue');
  return out;
}

/**
 * What the draft does with its readers.
 * @param values of `features` in their order
 * @param hardSell the draft's score, 0 to 1
 */
export function stanceOf(reading: Reading, values: ArrayLike<number>, hardSell: number): Stance {
  const given = stanceByForm(reading);
  if (given) return given;
  const out = ruledOut(reading, hardSell);
  let best: Stance = 'self';
  let most = Number.NEGATIVE_INFINITY;
  for (const { stance, bias, weights } of models) {
    let sum = bias;
    for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] as number);
    if (sum > most && !out.includes(stance)) [best, most] = [stance, sum];
  }
  return best;
}

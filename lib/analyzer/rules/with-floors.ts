import { moodOf } from '../parent/mood-of.ts';
import type { Reading } from '../reading/reading.ts';
import { isAnswer } from '../shape/is-answer.ts';
import { thresholdsOf } from '../thresholds.ts';
import type { Category, Scores } from '../types.ts';
import { rules } from './all-rules.ts';
import { ruleCount } from './rule-spans.ts';

const floored = rules.filter((rule) => rule.floor);
const selling = rules.filter((rule) => rule.id.startsWith('hard-sell.'));
const strongSelling = selling.filter((rule) => rule.weight === 'strong');

/** Just past a threshold, so that rounding does not lose it. */
const past = 0.005;

/** What is answered asks nothing: an offer there answers nobody. */
const unasked = ({ parent }: Reading): boolean => parent !== undefined && !parent.has('form.question');

/**
 * A pitch in somebody else's room: the labelled answers hold hardly any, so the fit takes every answer for innocent. Two
 * strong signs are a warning, and so is the link to what one reader is told they would love; one strong sign is a remark
 * where nothing was asked, or beside another where no help is given.
 */
function pitchInAnswer(reading: Reading): 'remark' | 'warning' | undefined {
  if (!isAnswer(reading)) return undefined;
  const strong = strongSelling.filter((rule) => ruleCount(rule, reading, 1) > 0).length;
  if (strong > 1 || (reading.has('hard-sell.you-would-love-ours') && reading.has('form.url')))
    return 'warning';
  if (strong > 0 && unasked(reading)) return 'remark';
  if (strong === 0 || reading.has('act.help') || reading.has('care.offer')) return undefined;
  return selling.some((rule) => rule.weight !== 'strong' && ruleCount(rule, reading, 1) > 0)
    ? 'remark'
    : undefined;
}

/**
 * The reply says the other's trouble again and what happens next ("nine days without a line is not OK, I've booked an
 * engineer"): the hard words are theirs, and no grievance of the writer's.
 */
const takesTheirSide = (reading: Reading): boolean =>
  ['upset', 'grieving'].includes(moodOf(reading) ?? 'even') &&
  reading.has('reply.next-step') &&
  !reading.has('grievance.insult') &&
  !reading.has('grievance.profane');

/**
 * Scores raised to the threshold of the rules with a floor that speak in this reading (`Rule.floor`); a pitch in an
 * answer raises hard-sell (P1, P9).
 */
export function withFloors(reading: Reading, scores: Scores): Scores {
  const raised = { ...scores };
  const raise = (category: Category, to: 'remark' | 'warning') => {
    const least = thresholdsOf(category)[to] + past;
    raised[category] = Math.max(raised[category], Math.min(1, least));
  };
  const pitch = pitchInAnswer(reading);
  if (pitch) raise('hard-sell', pitch);
  if (takesTheirSide(reading))
    raised['personal-grievance'] = Math.min(
      raised['personal-grievance'],
      thresholdsOf('personal-grievance', 'keen').remark - past,
    );
  for (const rule of floored) {
    if (rule.floorIn && rule.floorIn !== reading.draft.kind) continue;
    if (ruleCount(rule, reading, 1) === 0) continue;
    raise(rule.id.slice(0, rule.id.indexOf('.')) as Category, rule.floor as 'remark' | 'warning');
  }
  return raised;
}

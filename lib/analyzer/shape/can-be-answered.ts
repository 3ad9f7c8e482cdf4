import type { Reading } from '../reading/reading.ts';
import { isAnswer } from './is-answer.ts';

/** Somebody speaks of their own day, people or feelings, and sends nobody elsewhere. */
const tellsOfThemselves = (reading: Reading): boolean =>
  reading.has('speaker.i') &&
  !reading.has('form.url') &&
  ['strength.own-story', 'act.says-i', 'act.kin', 'act.feel', 'act.past-story', 'act.diary'].some((sign) =>
    reading.has(sign),
  );

/**
 * An answer to somebody, a draft with a question that readers can answer, or a person's own story, to which anybody can
 * say something: nobody can say of these that they only tell.
 */
export const canBeAnswered = (reading: Reading): boolean =>
  isAnswer(reading) || reading.has('strength.real-question') || tellsOfThemselves(reading);

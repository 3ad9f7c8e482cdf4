import type { Reading } from '../reading/reading.ts';
import { isAnswer } from './is-answer.ts';

/** An answer to somebody, or a draft with a question that readers can answer: nobody can say that it only tells. */
export const canBeAnswered = (reading: Reading): boolean =>
  isAnswer(reading) || reading.has('strength.real-question');

import type { Reading } from '../reading/reading.ts';

/** Nothing but questions, and no link or price that answers them: somebody wants an answer. */
export const asksOutright = (reading: Reading): boolean =>
  reading.has('form.question-sentence') &&
  reading.count('form.question-sentence') === reading.count('form.sentence') &&
  !reading.has('form.url') &&
  !reading.has('form.money');

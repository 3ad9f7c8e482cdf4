import type { Reading } from '../reading/reading.ts';
import { isAnswer } from './is-answer.ts';

/** Nobody speaks (no I, no we) and nobody is spoken to: a statement into the room, of at least four words. */
export function isFaceless(reading: Reading): boolean {
  return (
    reading.count('form.word') >= 4 &&
    !reading.has('speaker.i') &&
    !reading.has('speaker.we') &&
    !reading.has('address.you') &&
    !isAnswer(reading)
  );
}

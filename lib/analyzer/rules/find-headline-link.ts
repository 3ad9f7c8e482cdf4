import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import { endsInLink } from '../shape/ends-in-link.ts';
import { isFaceless } from '../shape/is-faceless.ts';

/** A diary's line, thanks, praise, a word back: somebody speaks though no "I" stands there. */
const personal = ['act.thanks', 'act.congratulation', 'act.opens-kindly', 'act.react', 'act.diary'];

/** A statement in which nobody speaks or is spoken to, and a link after it: the words before the link. */
export function findHeadlineLink(reading: Reading): Span[] {
  if (!isFaceless(reading) || !endsInLink(reading) || reading.has('form.question')) return [];
  if (personal.some((id) => reading.has(id))) return [];
  const first = reading.sentences.find(({ reading: { tallies } }) => (tallies.get('form.word') ?? 0) >= 4);
  if (!first) return [];
  const { tokens } = first.reading;
  const link = tokens.findIndex((token) => token.kind === 'url');
  const last = tokens[link < 0 ? tokens.length - 1 : link - 1];
  const head = tokens[0];
  return head && last ? [{ start: first.start + head.start, end: first.start + last.end }] : [];
}

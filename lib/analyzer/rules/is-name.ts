import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';

const auxiliaries = new Set(
  "is isn't are aren't was were has hasn't have had will won't can can't does did opens opened says said".split(
    ' ',
  ),
);

/**
 * True when a capitalised word is a name and not the word that it looks like: "Elevate®", "with Elevate", "Elevate Coffee
 * is open". A headline capitalises every word and tells nothing.
 */
export function isName(reading: Reading, { start, end }: Span): boolean {
  if (/^[®™]/.test(reading.text.slice(end, end + 1))) return true;
  const sentence = reading.sentenceAt(start);
  if (!sentence) return false;
  const { tokens } = sentence.reading;
  const at = tokens.findIndex((token) => sentence.start + token.start === start);
  if (tokens[at]?.letterCase !== 'title') return false;
  if (tokens[at - 1]?.kind === 'word' && !sentence.reading.tallies.has('form.headline')) return true;
  let next = at + 1;
  while (tokens[next]?.letterCase === 'title') next++;
  return auxiliaries.has(tokens[next]?.norm ?? '');
}

import { broadcast } from '../lexicon/broadcast.ts';
import type { Reading } from '../reading/reading.ts';

const reports = new Set([...(broadcast['news-verb'] ?? []), ...(broadcast['news-past'] ?? []), '&', 'and']);

const thirdPerson = new Set(
  'is was has sharing featuring sponsored sponsoring hosting hosted presenting launching supporting celebrating'.split(
    ' ',
  ),
);

/** What follows a name in news: "@brand Company is …", "@brand CEO says …". */
const ofOrganisation = new Set([...(broadcast.enterprise ?? []), ...(broadcast.officer ?? [])]);

/** Somebody is asked or spoken to, or the writer speaks for themselves. */
const talks = [
  'form.question',
  'address.you',
  'speaker.i',
  'speaker.we',
  'act.thanks',
  'act.congratulation',
  'act.answers-back',
];

const isTalk = (reading: Reading): boolean => talks.some((id) => reading.has(id));

/** Of these, what an "I" or a "we" after "@name:" does not tell: there it may be theirs. */
const talksBack = talks.filter((id) => !id.startsWith('speaker.'));

/** "@summit2013": an occasion, of which the post reports as it would behind a hashtag. */
const occasion = /(?:19|20)\d\d$/;

/** "@bank, Mill & Sons are …": the first of several who do something together. */
const together =
  /^\.?@[\p{L}\p{N}_.-]+,\s?\p{Lu}[^.!?\n]{0,60}?\s(?:&|and)\s\p{Lu}\S*\s(?:are|were|have|will)\s/u;

/**
 * The handles that open a draft are spoken of: "@bank & @club announce …", "@bank's report …", "@bank is named …",
 * "@bank CEO says …", "@speaker: what was said", "@summit2013 the panel says", or a stop before the handle, so that all may read, and a link behind a
 * sentence in which nobody speaks.
 */
function isSpokenOf(reading: Reading): boolean {
  const { opening } = reading;
  const at = opening.findIndex(({ kind, norm }) => kind !== 'handle' && norm !== '.' && norm !== ',');
  const next = opening[at];
  if (!next) return false;
  const gap = next.start - (opening[at - 1]?.end ?? 0);
  if (reports.has(next.norm) || (next.norm === 's' && gap === 1)) return true;
  if (next.norm === ':' && gap === 0) return !talksBack.some((id) => reading.has(id));
  if (ofOrganisation.has(next.norm) && next.letterCase !== 'lower') {
    const verb = opening[at + 1];
    return verb !== undefined && (reports.has(verb.norm) || thirdPerson.has(verb.norm)) && !isTalk(reading);
  }
  if (occasion.test(opening[at - 1]?.norm ?? '') || together.test(reading.text.trimStart()))
    return !isTalk(reading);
  const toAll = opening[0]?.norm === '.' && reading.has('form.url');
  return (thirdPerson.has(next.norm) || toAll) && !isTalk(reading);
}

/** The post is addressed to somebody: it opens with a handle, or was opened as an answer. */
export function isAnswer(reading: Reading): boolean {
  const { kind } = reading.draft;
  if (kind === 'reply' || kind === 'comment' || kind === 'message') return true;
  const [first, second] = reading.opening;
  const opensWithHandle = first?.kind === 'handle' || (first?.norm === '.' && second?.kind === 'handle');
  return opensWithHandle && !isSpokenOf(reading);
}

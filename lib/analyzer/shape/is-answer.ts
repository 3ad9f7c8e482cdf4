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

/**
 * The handles that open a draft are spoken of: "@bank & @club announce …", "@bank's report …", "@bank is named …",
 * "@bank CEO says …", "@speaker: what was said", or a stop before the handle, so that all may read, and a link behind a
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

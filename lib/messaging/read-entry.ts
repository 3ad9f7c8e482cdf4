import { longestText } from '../analyzer/types.ts';
import type { Entry } from '../storage/history/entry.ts';
import { check } from './check.ts';
import { readEndedDraft } from './read-ended-draft.ts';

/** Latest moment that a date can hold, in milliseconds. */
const lastMoment = 8.64e15;

/** Checks an entry of a file that the user brings back. A file is a stranger too. */
export function readEntry(raw: unknown): Entry {
  const told = check.record(raw, 'entry');
  const { text, ...rest } = readEndedDraft({ ...told, text: told.text ?? '' });
  const entry: Entry = {
    ...rest,
    time: check.amount(told.time, 'entry.time', lastMoment),
    length: check.amount(told.length, 'entry.length', longestText),
  };
  if (told.text !== undefined) entry.text = text;
  if (told.protocol !== undefined) entry.protocol = check.text(told.protocol, 'entry.protocol', 2_000);
  return entry;
}

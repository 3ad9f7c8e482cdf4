import type { Reading } from '../reading/reading.ts';

const name = String.raw`[\p{Lu}][\p{L}.'’-]*`;
const before = new RegExp(String.raw`^${name}(?:\s${name}){1,3}\s?[:,]?\s?["“]\S`, 'u');
const signed = String.raw`\s*[–—―-]{1,2}\s?${name}(?:\s${name}){0,3}(?:,|\s*[$#@]|\s*$)`;
const after = new RegExp(`["”’]?${signed}`, 'u');
// The closing sign alone tells as much, where it stands right before the name.
const closed = new RegExp(`["”]${signed}`, 'u');

/** A name and, with no sign between, a sentence of its own: what was said on a stage, passed on as it fell. */
const onStage = new RegExp(
  String.raw`^${name}(?:\s${name}){0,2}\s(?:We|You|They|There|It)(?:['’]\p{L}+)?\s\p{Ll}|^${name}\s${name}\sI\s\p{Ll}`,
  'u',
);

/** A name and a colon, in front of whole words: "Ann Lee: that is how you build a bridge". */
const minuted = new RegExp(String.raw`^${name}(?:\s${name}){1,2}:\s(?![Tt]hank|[Cc]ongrat)[#\p{L}]`, 'u');

/** Somebody's words with the name they belong to, before or after: «Ann Lee "…"», «"…" –Ann Lee», «Ann Lee We have …». */
export function isAttributedQuote({ text }: Reading): boolean {
  const head = text.slice(0, 120).trimStart();
  const tail = text.slice(-120);
  return (
    before.test(head) ||
    onStage.test(head) ||
    minuted.test(head) ||
    closed.test(tail) ||
    (/^["“‘']/.test(head) && after.test(tail))
  );
}

import type { Reading } from '../reading/reading.ts';

const name = String.raw`[\p{Lu}][\p{L}.'’-]*`;
const before = new RegExp(String.raw`^${name}(?:\s${name}){1,3}\s?[:,]?\s?["“]\S`, 'u');
const after = new RegExp(
  String.raw`["”’]?\s?[–—―-]{1,2}\s?${name}(?:\s${name}){0,3}(?:,|\s*[$#@]|\s*$)`,
  'u',
);

/** Somebody's words with the name they belong to, before or after: «Ann Lee "…"», «"…" –Ann Lee». */
export function isAttributedQuote({ text }: Reading): boolean {
  const head = text.slice(0, 120).trimStart();
  return before.test(head) || (/^["“‘']/.test(head) && after.test(text.slice(-120)));
}

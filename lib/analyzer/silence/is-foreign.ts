import { functionWords } from './function-words.ts';

const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;
const wordPattern = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu;
// Letters that English borrows rarely.
const accented = /[^\p{ASCII}’]/u;

const { en: english, ...others } = functionWords;

/** By function word, the languages other than English that have it, as places in `others`. */
const languagesOf = new Map<string, number[]>();
for (const [language, words] of Object.values(others).entries())
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** Share of letters that belong to no Latin script: Arabic, Cyrillic, Han, Devanagari and so on. */
function foreignScriptShare(text: string): number {
  let all = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    if (code < 128) {
      const lower = code | 32;
      if (lower >= 97 && lower <= 122) all++;
      continue;
    }
    if (code > 0xffff) i++;
    const sign = String.fromCodePoint(code);
    if (!letter.test(sign)) continue;
    all++;
    if (!latin.test(sign)) foreign++;
  }
  return all === 0 ? 0 : foreign / all;
}

/** How many words belong to the one of the other languages that has most of them. */
function strongestOf(words: readonly string[]): number {
  const counts = Object.keys(others).map(() => 0);
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) counts[language] = (counts[language] as number) + 1;
  return Math.max(...counts);
}

/**
 * A light guess for texts whose language nobody named: another script, or function words of another language where
 * English ones are missing. Slang, names and a loanword or two do not make a text foreign; when in doubt it is English.
 * @param text own words without links, handles and hashtags
 */
export function isForeign(text: string): boolean {
  if (foreignScriptShare(text) > 0.4) return true;
  const spelled = (text.match(wordPattern) ?? []).map((word) => word.replace('’', "'"));
  if (spelled.length < 3) return false;
  const words = spelled.map((word) => word.toLowerCase());
  // Capitals inside a sentence are names and headlines ("UN", "El Paso", "Räikkönen"): no sign of a language.
  const shouted = spelled.filter((word) => word === word.toUpperCase()).length > spelled.length / 2;
  const telling = shouted ? words : words.filter((word, i) => i === 0 || word === spelled[i]);
  const known = words.filter((word) => english.has(word)).length;
  const strongest = strongestOf(telling);
  if (strongest >= 2 && strongest > known * 1.5 && strongest >= words.length * 0.12) return true;
  if (words.length < 5 || known / words.length >= 0.1) return false;
  return telling.filter((word) => accented.test(word)).length / words.length > 0.15;
}

import { functionWords } from './function-words.ts';

const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;
const wordPattern = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu;
// Letters that English borrows rarely.
const accented = /[^\p{ASCII}’]/u;

/** Share of letters that belong to no Latin script: Arabic, Cyrillic, Han, Devanagari and so on. */
function foreignScriptShare(text: string): number {
  let all = 0;
  let foreign = 0;
  for (const sign of text) {
    if (!letter.test(sign)) continue;
    all++;
    if (!latin.test(sign)) foreign++;
  }
  return all === 0 ? 0 : foreign / all;
}

/**
 * A light guess for texts whose language nobody named: another script, or function words of another language where
 * English ones are missing. Slang, names and a loanword or two do not make a text foreign; when in doubt it is English.
 * @param text own words without links, handles and hashtags
 */
export function isForeign(text: string): boolean {
  if (foreignScriptShare(text) > 0.4) return true;
  const spelled = [...text.matchAll(wordPattern)].map(([word]) => word.replace('’', "'"));
  if (spelled.length < 3) return false;
  const words = spelled.map((word) => word.toLowerCase());
  // Capitals inside a sentence are names and headlines ("UN", "El Paso", "Räikkönen"): no sign of a language.
  const shouted = spelled.filter((word) => word === word.toUpperCase()).length > spelled.length / 2;
  const telling = shouted ? words : words.filter((word, i) => i === 0 || word === spelled[i]);
  const english = words.filter((word) => functionWords.en.has(word)).length;
  let strongest = 0;
  for (const [language, known] of Object.entries(functionWords)) {
    if (language === 'en') continue;
    strongest = Math.max(strongest, telling.filter((word) => known.has(word)).length);
  }
  if (strongest >= 2 && strongest > english * 1.5 && strongest >= words.length * 0.12) return true;
  const marked = telling.filter((word) => accented.test(word)).length;
  return words.length >= 5 && english / words.length < 0.1 && marked / words.length > 0.15;
}

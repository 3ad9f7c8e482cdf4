const special = /[.*+?^${}()|[\]\\]/g;

/** A term as an expression: taken literally, any blanks between its words, singular or plural at its end. */
export function termPattern(term: string): string {
  const escaped = term.trim().replace(special, '\\$&').replace(/\s+/g, '\\s+');
  const first = /^\w/.test(term) ? '\\b' : '';
  if (!/[\p{L}]$/u.test(term)) return first + escaped + (/\w$/.test(term) ? '\\b' : '');
  return `${first}${plural(escaped)}\\b`;
}

function plural(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}(?:y|ies)`;
  if (/(?:s|x|z|ch|sh)$/i.test(word)) return `${word}(?:es)?`;
  return `${word}(?:['’]?s)?`;
}

/** A term exactly: no plural, any case. */
export const exactPattern = (term: string): string =>
  `${/^\w/.test(term) ? '\\b' : ''}${term.trim().replace(special, '\\$&').replace(/\s+/g, '\\s+')}${/\w$/.test(term) ? '\\b' : ''}`;

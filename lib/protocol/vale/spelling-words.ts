const opening = /^[$("[']/;
const closing = /[,)"\]!;.?:']$/;
const abbreviation = /^(?:[A-Za-z]\.){2,}$|^[A-Z][a-z]{1,2}\.$/;

/** Words as a spelling rule sees them: what blanks part, without surrounding punctuation; typographic quotes as plain. */
export function spellingWords(text: string): { text: string; start: number; end: number }[] {
  const plain = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  const words: { text: string; start: number; end: number }[] = [];
  for (const { 0: chunk, index } of plain.matchAll(/\S+/g)) {
    let start = index;
    let end = index + chunk.length;
    while (end - start > 1 && !abbreviation.test(plain.slice(start, end))) {
      if (opening.test(plain.slice(start, end))) start++;
      else if (closing.test(plain.slice(start, end))) end--;
      else break;
    }
    const word = plain.slice(start, end);
    if (/\p{L}/u.test(word)) words.push({ text: word, start, end });
  }
  return words;
}

const letter = /\p{L}/u;

/** How many letters of any script a text has; the count stops at `most`. */
export function countLetters(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (let i = 0; i < text.length && count < most; i++) {
    const code = text.codePointAt(i) as number;
    if (code < 128) {
      // Nearly all letters are these: no pattern is asked for them.
      const lower = code | 32;
      if (lower >= 97 && lower <= 122) count++;
      continue;
    }
    if (code > 0xffff) i++;
    if (letter.test(String.fromCodePoint(code))) count++;
  }
  return count;
}

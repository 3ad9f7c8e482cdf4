/** What is no letter of its own: combining marks of Latin, Greek and Cyrillic, and the selectors of emoji style. */
const marks = /[\u0300-\u036f\ufe0e\ufe0f]+/g;

/** `text` as it is searched: whatever the case, the accents, the width and the shape of quotation marks. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(marks, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}

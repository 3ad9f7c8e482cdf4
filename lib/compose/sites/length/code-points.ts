/** Length in Unicode code points: what servers written in Python, Rust or Go count. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** `count` as the first word of a sentence. */
export function countWord(count: number): string {
  return words[count] ?? String(count);
}

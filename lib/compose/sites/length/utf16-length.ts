/** Length in UTF-16 code units: what a room counts that takes JavaScript's own `length`. */
export function utf16Length(text: string): number {
  return text.length;
}

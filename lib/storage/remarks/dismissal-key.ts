/** In a dismissal's place for a rule: no rule speaks at these words. */
export const anyRule = '*';

/** Phrases count as the same whatever their case and spacing. */
export function dismissalKey(rule: string, phrase: string): string {
  return `${rule}\n${phrase.toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

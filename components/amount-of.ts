/** A count as people read it: grouped in thousands as the locale has it. */
export function amountOf(count: number, locale?: string): string {
  return count.toLocaleString(locale);
}

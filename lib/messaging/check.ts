/**
 * Checks for data that came from a stranger. Each takes what arrived and the name to blame, gives it back typed,
 * and throws a TypeError that names the field.
 */
export const check = {
  record(raw: unknown, name: string): Record<string, unknown> {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
      throw new TypeError(`${name}: no object`);
    return raw as Record<string, unknown>;
  },

  /** `longest` counts UTF-16 units. */
  text(raw: unknown, name: string, longest = 200): string {
    if (typeof raw !== 'string') throw new TypeError(`${name}: no text`);
    if (raw.length > longest) throw new TypeError(`${name}: longer than ${longest}`);
    return raw;
  },

  oneOf<const T extends string>(raw: unknown, name: string, choices: readonly T[]): T {
    if (!choices.includes(raw as T)) throw new TypeError(`${name}: none of ${choices.join(', ')}`);
    return raw as T;
  },

  /** A number from 0 to `most`. */
  amount(raw: unknown, name: string, most: number): number {
    if (typeof raw !== 'number' || !(raw >= 0 && raw <= most))
      throw new TypeError(`${name}: not 0 to ${most}`);
    return raw;
  },

  list<T>(raw: unknown, name: string, item: (raw: unknown, name: string) => T, most = 200): T[] {
    if (!Array.isArray(raw)) throw new TypeError(`${name}: no list`);
    if (raw.length > most) throw new TypeError(`${name}: more than ${most}`);
    return raw.map((value, index) => item(value, `${name}[${index}]`));
  },
};

/** A literal and the rules it belongs to. */
interface Entry {
  literal: string;
  owners: number[];
}

/**
 * Tells in one pass over a text which of many patterns can match at all: each promises that one of its literals is there.
 * Literals are found by the three units they begin with; those shorter than three are looked for one by one.
 */
export class LiteralIndex {
  private readonly byStart = new Map<number, Entry[]>();
  private readonly short: Entry[] = [];
  private readonly always: Uint8Array;

  /** @param promises for each pattern its lower-case literals; undefined for one that can match any text. */
  constructor(promises: readonly (readonly string[] | undefined)[]) {
    this.always = Uint8Array.from(promises, (literals) => (literals ? 0 : 1));
    const entries = new Map<string, Entry>();
    promises.forEach((literals, owner) => {
      for (const literal of literals ?? []) {
        const entry = entries.get(literal) ?? { literal, owners: [] };
        entry.owners.push(owner);
        entries.set(literal, entry);
      }
    });
    for (const entry of entries.values()) this.add(entry);
  }

  private add(entry: Entry): void {
    if (entry.literal.length < 3) {
      this.short.push(entry);
      return;
    }
    const key = startKey(entry.literal, 0);
    const others = this.byStart.get(key);
    if (others) others.push(entry);
    else this.byStart.set(key, [entry]);
  }

  /** 1 for each pattern that can match in a text given in lower case. */
  candidates(lower: string): Uint8Array {
    const found = this.always.slice();
    for (const { literal, owners } of this.short) {
      if (lower.includes(literal)) for (const owner of owners) found[owner] = 1;
    }
    for (let at = 0; at + 3 <= lower.length; at++) {
      const entries = this.byStart.get(startKey(lower, at));
      if (!entries) continue;
      for (const { literal, owners } of entries) {
        if (literal.length === 3 || lower.startsWith(literal, at))
          for (const owner of owners) found[owner] = 1;
      }
    }
    return found;
  }
}

const startKey = (text: string, at: number): number =>
  (text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)) * 0x10000 + text.charCodeAt(at + 2);

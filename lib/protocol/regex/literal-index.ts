/** A literal and the rules it belongs to. */
interface Entry {
  literal: string;
  owners: number[];
  /** The last run that found it. */
  run: number;
}

/** What `LiteralIndex` finds in a text. */
export interface FoundLiterals {
  /** 1 for each pattern that can match. */
  candidates: Uint8Array;
  /** Those literals of the index that are in the text. */
  present: ReadonlySet<string>;
}

/**
 * Tells in one pass over a text which of many patterns can match at all: each promises that one of its literals is there.
 * Literals are found by the three units they begin with; those shorter than three are looked for one by one.
 */
export class LiteralIndex {
  private readonly byStart = new Map<number, Entry[]>();
  private readonly short: Entry[] = [];
  private readonly always: Uint8Array;
  /** 1 where some literal may begin so: most places are done with here. */
  private readonly begins = new Uint8Array(1 << 16);
  private runs = 0;

  /** @param promises for each pattern its lower-case literals; undefined for one that can match any text. */
  constructor(promises: readonly (readonly string[] | undefined)[]) {
    this.always = Uint8Array.from(promises, (literals) => (literals ? 0 : 1));
    const entries = new Map<string, Entry>();
    promises.forEach((literals, owner) => {
      for (const literal of literals ?? []) {
        const entry = entries.get(literal) ?? { literal, owners: [], run: 0 };
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
    const key = startHash(entry.literal, 0);
    this.begins[key] = 1;
    const others = this.byStart.get(key);
    if (others) others.push(entry);
    else this.byStart.set(key, [entry]);
  }

  /** Looks through a text given in lower case. */
  find(lower: string): FoundLiterals {
    const candidates = this.always.slice();
    const present = new Set<string>();
    const run = ++this.runs;
    const add = (entry: Entry) => {
      entry.run = run;
      present.add(entry.literal);
      for (const owner of entry.owners) candidates[owner] = 1;
    };
    for (const entry of this.short) if (lower.includes(entry.literal)) add(entry);
    for (let at = 0; at + 3 <= lower.length; at++) {
      const key = startHash(lower, at);
      if (this.begins[key] === 0) continue;
      for (const entry of this.byStart.get(key) ?? [])
        if (entry.run !== run && lower.startsWith(entry.literal, at)) add(entry);
    }
    return { candidates, present };
  }
}

const startHash = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff;

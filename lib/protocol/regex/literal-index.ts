import { codesOf, type TextCodes } from './text-codes.ts';

/** A literal and the rules it belongs to. */
interface Entry {
  literal: string;
  owners: number[];
  /** The last run that found it. */
  run: number;
}

/** What `LiteralIndex` finds in a text. */
export interface FoundLiterals {
  /** Those patterns that can match, ascending. */
  candidates: number[];
  /** The literals of a candidate that are in the text; none where it promises none. */
  present(pattern: number): readonly string[];
}

/**
 * Tells in one pass over a text which of many patterns can match at all: each promises that one of its literals is there.
 * Literals are found by the three units they begin with; those shorter than three are looked for one by one.
 */
export class LiteralIndex {
  /** Those of three units or more, by what they begin with. */
  private readonly long: Entry[] = [];
  private readonly short: Entry[] = [];
  private readonly always: number[];
  /** A bit for each hash of three units that some literal begins with: most places are done with here. */
  private readonly begins = new Uint32Array(1 << 11);
  /** By 32 of those bits, the number of the first hash among them. */
  private readonly ranks = new Uint32Array(1 << 11);
  /** The literals of hash `n` stand in `long` from `chains[n]` up to `chains[n + 1]`. */
  private readonly chains: Uint32Array;
  /** By literal of `long`, its fourth unit; 0 where it has none. */
  private readonly fourths: Uint16Array;
  private runs = 0;
  /** By pattern, the last run that found a literal of it, and which it found. */
  private readonly marked: Uint32Array;
  private readonly literals: string[][];

  /** @param promises for each pattern its lower-case literals; undefined for one that can match any text. */
  constructor(promises: readonly (readonly string[] | undefined)[]) {
    this.always = promises.flatMap((literals, owner) => (literals ? [] : [owner]));
    this.marked = new Uint32Array(promises.length);
    this.literals = promises.map(() => []);
    const entries = new Map<string, Entry>();
    promises.forEach((literals, owner) => {
      for (const literal of literals ?? []) {
        const entry = entries.get(literal) ?? { literal, owners: [], run: 0 };
        if (entry.owners.at(-1) !== owner) entry.owners.push(owner);
        entries.set(literal, entry);
      }
    });
    for (const entry of entries.values()) (entry.literal.length < 3 ? this.short : this.long).push(entry);
    this.long.sort((a, b) => hashOf(a.literal) - hashOf(b.literal));
    this.fourths = Uint16Array.from(this.long, ({ literal }) =>
      literal.length > 3 ? literal.charCodeAt(3) : 0,
    );
    const chains: number[] = [];
    let last = -1;
    for (const [i, { literal }] of this.long.entries()) {
      const hash = hashOf(literal);
      if (hash === last) continue;
      last = hash;
      this.begins[hash >> 5] = (this.begins[hash >> 5] as number) | (1 << (hash & 31));
      chains.push(i);
    }
    this.chains = Uint32Array.from([...chains, this.long.length]);
    for (let i = 1; i < this.ranks.length; i++)
      this.ranks[i] = (this.ranks[i - 1] as number) + bitsIn(this.begins[i - 1] as number);
  }

  /** Looks through a text given in lower case. */
  find(lower: string): FoundLiterals {
    const candidates: number[] = [];
    const run = ++this.runs;
    if (this.short.length > 0) {
      const codes = codesOf(lower);
      for (const entry of this.short)
        if (holds(lower, codes, entry.literal)) this.take(entry, run, candidates);
    }
    if (this.long.length > 0) this.findLong(lower, run, candidates);
    const present = (pattern: number) => (this.marked[pattern] === run ? (this.literals[pattern] ?? []) : []);
    if (candidates.length === 0) return { candidates: this.always, present };
    for (const owner of this.always) candidates.push(owner);
    return { candidates: candidates.sort((a, b) => a - b), present };
  }

  private findLong(lower: string, run: number, candidates: number[]): void {
    const { codes } = codesOf(lower);
    const { begins, ranks, chains, fourths, long } = this;
    for (let at = 0; at + 3 <= codes.length; at++) {
      const hash = startHash(codes[at] as number, codes[at + 1] as number, codes[at + 2] as number);
      const bits = begins[hash >> 5] as number;
      const bit = 1 << (hash & 31);
      if ((bits & bit) === 0) continue;
      const chain = (ranks[hash >> 5] as number) + bitsIn(bits & (bit - 1));
      const end = chains[chain + 1] as number;
      for (let i = chains[chain] as number; i < end; i++) {
        const fourth = fourths[i] as number;
        if (fourth !== 0 && fourth !== codes[at + 3]) continue;
        const entry = long[i] as Entry;
        if (entry.run !== run && lower.startsWith(entry.literal, at)) this.take(entry, run, candidates);
      }
    }
  }

  private take(entry: Entry, run: number, candidates: number[]): void {
    entry.run = run;
    for (const owner of entry.owners) {
      if (this.marked[owner] === run) this.literals[owner]?.push(entry.literal);
      else {
        this.marked[owner] = run;
        this.literals[owner] = [entry.literal];
        candidates.push(owner);
      }
    }
  }
}

/** Whether a text holds a literal of one or two units. */
function holds(lower: string, { ascii }: TextCodes, literal: string): boolean {
  for (let i = 0; i < literal.length; i++) {
    const code = literal.charCodeAt(i);
    if (code < 128 && ((ascii[code >> 5] as number) & (1 << (code & 31))) === 0) return false;
  }
  return (literal.length === 1 && literal.charCodeAt(0) < 128) || lower.includes(literal);
}

const startHash = (first: number, second: number, third: number): number =>
  (first * 961 + second * 31 + third) & 0xffff;

const hashOf = (literal: string): number =>
  startHash(literal.charCodeAt(0), literal.charCodeAt(1), literal.charCodeAt(2));

/** How many bits of 32 are set. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

import { type Lead, LeadIndex } from './lead-index.ts';
import { codesOf, type TextCodes } from './text-codes.ts';

/** What a pattern says of the texts that it matches. */
export interface Promised {
  /** Lower-case strings. */
  literals: readonly string[];
  /** Of the matches that hold none of them: how they begin; undefined where that is not known. */
  leads: readonly Lead[] | undefined;
}

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
  /** Those literals of a candidate that are in the text; undefined where it was not said which it has. */
  present(pattern: number): readonly string[] | undefined;
}

/** Literals are found by the units that they begin with: so many of them, where they have as many. */
const few = 3;
const many = 2 * few;

const none: readonly never[] = [];

/**
 * Tells in one pass over a text which of many patterns can match at all: each promises that one of its literals is there.
 * Literals are found by the six units they begin with, shorter ones by three: word lists are full of words that begin
 * alike. Those shorter than three are looked for one by one.
 */
export class LiteralIndex {
  private readonly long: Starts;
  private readonly middle: Starts;
  private readonly short: Entry[];
  /** By pattern, 1 where nothing is known of it. */
  private readonly isAlways: Uint8Array;
  private readonly leads: LeadIndex | undefined;
  /** By lead, the pattern whose it is. */
  private readonly leaders: readonly number[];
  private runs = 0;
  /** By pattern, the last run that found a literal of it, and which it found. */
  private readonly marked: Uint32Array;
  private readonly literals: (readonly string[] | undefined)[];

  /** @param promises for each pattern what it promises; undefined for one that can match any text. */
  constructor(promises: readonly (Promised | undefined)[]) {
    this.isAlways = Uint8Array.from(promises, (promised) => (promised?.leads ? 0 : 1));
    this.marked = new Uint32Array(promises.length);
    this.literals = promises.map((promised) => promised && none);
    const leads = promises.flatMap((promised, owner) =>
      (promised?.leads ?? []).map((lead) => ({ owner, lead })),
    );
    this.leaders = leads.map(({ owner }) => owner);
    this.leads = leads.length > 0 ? new LeadIndex(leads.map(({ lead }) => lead)) : undefined;
    const entries = new Map<string, Entry>();
    promises.forEach((promised, owner) => {
      for (const literal of promised?.literals ?? none) {
        const entry = entries.get(literal) ?? { literal, owners: [], run: 0 };
        if (entry.owners.at(-1) !== owner) entry.owners.push(owner);
        entries.set(literal, entry);
      }
    });
    const all = [...entries.values()];
    const within = (least: number, below: number) =>
      all.filter(({ literal }) => literal.length >= least && literal.length < below);
    this.short = within(0, few);
    this.middle = new Starts(within(few, many), few);
    this.long = new Starts(within(many, Infinity), many);
  }

  /** Looks through a text, given in lower case as well. */
  find(text: string, lower: string): FoundLiterals {
    const run = ++this.runs;
    if (this.short.length > 0) {
      const codes = codesOf(lower);
      for (const entry of this.short) if (holds(lower, codes, entry.literal)) this.take(entry, run);
    }
    if (this.middle.any || this.long.any) this.findLonger(lower, run);
    for (const lead of this.leads?.find(codesOf(text)) ?? none) {
      const owner = this.leaders[lead] as number;
      if (this.marked[owner] === run) continue;
      this.marked[owner] = run;
      this.literals[owner] = none;
    }
    const candidates: number[] = [];
    const { marked, isAlways } = this;
    for (let owner = 0; owner < marked.length; owner++)
      if (marked[owner] === run || isAlways[owner] === 1) candidates.push(owner);
    const present = (pattern: number) => {
      const literals = this.literals[pattern];
      return marked[pattern] === run ? literals : literals && none;
    };
    return { candidates, present };
  }

  private findLonger(lower: string, run: number): void {
    const { codes } = codesOf(lower);
    const { middle, long } = this;
    if (hashes.length < codes.length) hashes = new Uint16Array(2 * codes.length);
    for (let at = 0; at + few <= codes.length; at++) {
      const hash = startHash(codes[at] as number, codes[at + 1] as number, codes[at + 2] as number);
      hashes[at] = hash;
      if (middle.has(hash)) for (const entry of middle.met(hash, lower, at, run)) this.take(entry, run);
      if (at < few) continue;
      const both = pairHash(hashes[at - few] as number, hash);
      if (long.has(both)) for (const entry of long.met(both, lower, at - few, run)) this.take(entry, run);
    }
  }

  private take(entry: Entry, run: number): void {
    entry.run = run;
    for (const owner of entry.owners) {
      if (this.marked[owner] === run) (this.literals[owner] as string[]).push(entry.literal);
      else {
        this.marked[owner] = run;
        this.literals[owner] = [entry.literal];
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

/** By place of the text at hand, the hash of the units that begin there. */
let hashes = new Uint16Array(1024);

const startHash = (first: number, second: number, third: number): number =>
  (first * 961 + second * 31 + third) & 0xffff;

const pairHash = (one: number, other: number): number => (Math.imul(one, 29_791) + other) & 0xffff;

const startOf = (literal: string, from = 0): number =>
  startHash(literal.charCodeAt(from), literal.charCodeAt(from + 1), literal.charCodeAt(from + 2));

/** Literals by the units they begin with. */
class Starts {
  readonly any: boolean;
  /** A bit for each hash that some literal begins with: most places are done with here. */
  private readonly bits = new Uint32Array(1 << 11);
  /** By 32 of those bits, the number of the first hash among them. */
  private readonly ranks = new Uint32Array(1 << 11);
  private readonly entries: Entry[];
  /** The literals of hash `n` stand in `entries` from `chains[n]` up to `chains[n + 1]`. */
  private readonly chains: Uint32Array;
  /** By literal, the unit after those that are hashed; 0 where it has none. */
  private readonly after: Uint16Array;

  constructor(
    entries: readonly Entry[],
    private readonly units: typeof few | typeof many,
  ) {
    this.any = entries.length > 0;
    const hashOf = (literal: string) =>
      units === few ? startOf(literal) : pairHash(startOf(literal), startOf(literal, few));
    const hashed = entries.map((entry) => ({ entry, hash: hashOf(entry.literal) }));
    hashed.sort((a, b) => a.hash - b.hash);
    this.entries = hashed.map(({ entry }) => entry);
    this.after = Uint16Array.from(this.entries, ({ literal }) => literal.charCodeAt(units) || 0);
    const chains: number[] = [];
    let last = -1;
    for (const [i, { hash }] of hashed.entries()) {
      if (hash === last) continue;
      last = hash;
      this.bits[hash >> 5] = (this.bits[hash >> 5] as number) | (1 << (hash & 31));
      chains.push(i);
    }
    this.chains = Uint32Array.from([...chains, hashed.length]);
    for (let i = 1; i < this.ranks.length; i++)
      this.ranks[i] = (this.ranks[i - 1] as number) + bitsIn(this.bits[i - 1] as number);
  }

  has(hash: number): boolean {
    return ((this.bits[hash >> 5] as number) & (1 << (hash & 31))) !== 0;
  }

  /** The literals of a hash that stand at a place, but for those already found in this run. */
  met(hash: number, lower: string, at: number, run: number): Entry[] {
    const chain =
      (this.ranks[hash >> 5] as number) + bitsIn((this.bits[hash >> 5] as number) & ((1 << (hash & 31)) - 1));
    const end = this.chains[chain + 1] as number;
    const next = lower.charCodeAt(at + this.units);
    const met: Entry[] = [];
    for (let i = this.chains[chain] as number; i < end; i++) {
      const after = this.after[i] as number;
      if (after !== 0 && after !== next) continue;
      const entry = this.entries[i] as Entry;
      if (entry.run !== run && lower.startsWith(entry.literal, at)) met.push(entry);
    }
    return met;
  }
}

/** How many bits of 32 are set. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

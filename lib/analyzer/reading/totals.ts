import { namesKnown, numberOf } from './names.ts';

/** A name's number and how often it occurs, pair after pair: what a sentence adds to the sums of its draft. */
export type Tally = Uint32Array;

/** Counts by name, packed. */
export function packTally(counts: ReadonlyMap<string, number>): Tally {
  const tally = new Uint32Array(2 * counts.size);
  let at = 0;
  for (const [name, count] of counts) {
    tally[at++] = numberOf(name);
    tally[at++] = count;
  }
  return tally;
}

const isSame = (gone: readonly Tally[], come: readonly Tally[]): boolean =>
  gone.length === come.length &&
  gone.every((tally, i) => {
    const other = come[i] as Tally;
    if (tally.length !== other.length) return false;
    for (let k = 0; k < tally.length; k++) if (tally[k] !== other[k]) return false;
    return true;
  });

function add(counts: Float64Array, tallies: readonly Tally[], sign: 1 | -1): void {
  for (const tally of tallies) {
    for (let i = 0; i < tally.length; i += 2) {
      const name = tally[i] as number;
      counts[name] = (counts[name] as number) + sign * (tally[i + 1] as number);
    }
  }
}

/** How often each name occurs in a text: the sum over its sentences, in one array that an edit copies in one go. */
export class Totals {
  private constructor(private readonly counts: Float64Array) {}

  static readonly none = new Totals(new Float64Array());

  of(name: string): number {
    return this.at(numberOf(name));
  }

  /** The same by the name's number, for who asks again and again. */
  at(number: number): number {
    return this.counts[number] ?? 0;
  }

  /** The sums after some sentences have given way to others. */
  replace(gone: readonly Tally[], come: readonly Tally[]): Totals {
    // Most edits change no sum, and what is worked out from the sums holds on.
    if (isSame(gone, come)) return this;
    const counts = new Float64Array(namesKnown());
    counts.set(this.counts);
    add(counts, gone, -1);
    add(counts, come, 1);
    return new Totals(counts);
  }
}

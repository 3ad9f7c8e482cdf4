import type { FormName } from './sentence-form.ts';

/** Forms that rules look for at their places, and not only by number. */
export const placedForms = [
  'form.capitals',
  'form.hashtag',
  'form.url',
  'form.listed',
  'form.bang-run',
] as const satisfies readonly FormName[];

const numbers = new Map<string, number>();

function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(name, number);
  }
  return number;
}

/** The names that `NameIndex` finds in a sentence, as it wants them: a number for each, once. */
export function packNames(names: Iterable<string>): Uint16Array {
  return Uint16Array.from(new Set(names), numberOf);
}

/** First place in an ascending list that holds `value` or more. */
function lowerBound(list: Uint32Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Which sentences of a text hold which names (rules, strengths, forms). Packed in two arrays, so that an edit copies them
 * in one go and does not visit the sentences that it left alone.
 */
export class NameIndex {
  private places: Map<number, number[]> | undefined;

  private constructor(
    private readonly names: Uint16Array,
    /** By name, the number of its sentence; ascending. */
    private readonly sentences: Uint32Array,
  ) {}

  static readonly empty = new NameIndex(new Uint16Array(), new Uint32Array());

  /** The index after sentences `[from, to)` have given way to others. @param packed the names of each of those */
  replace(from: number, to: number, packed: readonly Uint16Array[]): NameIndex {
    const head = lowerBound(this.sentences, from);
    const tail = lowerBound(this.sentences, to);
    const added = packed.reduce((sum, { length }) => sum + length, 0);
    const size = head + added + this.names.length - tail;
    const names = new Uint16Array(size);
    const sentences = new Uint32Array(size);
    names.set(this.names.subarray(0, head));
    sentences.set(this.sentences.subarray(0, head));
    let at = head;
    for (const [i, own] of packed.entries()) {
      names.set(own, at);
      sentences.fill(from + i, at, at + own.length);
      at += own.length;
    }
    names.set(this.names.subarray(tail), at);
    sentences.set(this.sentences.subarray(tail), at);
    const shift = from + packed.length - to;
    if (shift !== 0) for (; at < size; at++) sentences[at] = (sentences[at] as number) + shift;
    return new NameIndex(names, sentences);
  }

  /** Numbers of the sentences that hold `name`, ascending. */
  sentencesWith(name: string): readonly number[] {
    this.places ??= this.group();
    return this.places.get(numbers.get(name) ?? -1) ?? [];
  }

  private group(): Map<number, number[]> {
    const places = new Map<number, number[]>();
    for (let i = 0; i < this.names.length; i++) {
      const name = this.names[i] as number;
      const known = places.get(name);
      if (known) known.push(this.sentences[i] as number);
      else places.set(name, [this.sentences[i] as number]);
    }
    return places;
  }
}

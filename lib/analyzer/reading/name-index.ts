import { namesKnown, numberOf } from './names.ts';
import type { FormName } from './sentence-form.ts';

/** Forms that rules look for at their places, and not only by number. */
export const placedForms = [
  'form.capitals',
  'form.hashtag',
  'form.url',
  'form.listed',
  'form.bang-run',
] as const satisfies readonly FormName[];

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
  /** The sentences of name `n` stand in `grouped` from `groups[n]` up to `groups[n + 1]`. */
  private groups: Uint32Array | undefined;
  private grouped = new Uint32Array();

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
    // Most edits change no name.
    if (to - from === packed.length && this.holds(head, tail, from, packed)) return this;
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

  /** Whether just these names stand at `[head, tail)`, by sentences from number `from` on. */
  private holds(head: number, tail: number, from: number, packed: readonly Uint16Array[]): boolean {
    let at = head;
    for (const [i, own] of packed.entries()) {
      for (const name of own) {
        if (at === tail || this.names[at] !== name || this.sentences[at] !== from + i) return false;
        at++;
      }
    }
    return at === tail;
  }

  /** Numbers of the sentences that hold `name`, ascending. */
  sentencesWith(name: string): Uint32Array {
    const number = numberOf(name);
    const from = this.begin(number);
    return this.grouped.subarray(from, this.begin(number + 1));
  }

  /** Where the sentences of a name (by its number) begin among those of all names: `sentence` tells which it is. */
  begin(number: number): number {
    this.groups ??= this.group();
    return this.groups[Math.min(number, this.groups.length - 1)] ?? 0;
  }

  /** The number of the sentence at a place that `begin` told. */
  sentence(place: number): number {
    return this.grouped[place] as number;
  }

  private group(): Uint32Array {
    const groups = new Uint32Array(namesKnown() + 1);
    for (const name of this.names) groups[name + 1] = (groups[name + 1] as number) + 1;
    for (let i = 1; i < groups.length; i++) groups[i] = (groups[i] as number) + (groups[i - 1] as number);
    const next = groups.slice();
    this.grouped = new Uint32Array(this.names.length);
    for (let i = 0; i < this.names.length; i++) {
      const name = this.names[i] as number;
      const place = next[name] as number;
      this.grouped[place] = this.sentences[i] as number;
      next[name] = place + 1;
    }
    return groups;
  }
}

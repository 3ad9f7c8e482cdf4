import type { CharSet } from './char-set.ts';
import type { TextCodes } from './text-codes.ts';

/** By place, which ASCII code points the first characters of a match can be; whatever is beyond ASCII can be. */
export type Lead = readonly CharSet['ascii'][];

/** How many characters of a lead are looked at. */
export const leadLength = 4;

/** A text's units, of two that are one character the first only. */
function oneEach({ codes, wide }: TextCodes): Uint16Array {
  for (const code of wide)
    if (code > 0xffff) return codes.filter((unit, i) => !(isLow(unit) && isHigh(codes[i - 1] ?? 0)));
  return codes;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Columns of a table: the ASCII code points, any other character, the end of the text. */
const other = 128;
const end = 129;
const columns = 130;

/** Tells in one pass over a text which of many leads stand somewhere in it: a bit for each, all of them at each place. */
export class LeadIndex {
  private readonly words: number;
  /** By place in a lead, column and word: the leads that go on with it there. */
  private readonly tables: readonly Uint32Array[];

  constructor(leads: readonly Lead[]) {
    this.words = (leads.length + 31) >> 5;
    this.tables = Array.from({ length: leadLength }, (_, place) => {
      const table = new Uint32Array(columns * this.words);
      for (const [i, lead] of leads.entries()) {
        const set = lead[place];
        for (let column = 0; column < columns; column++) {
          const goesOn = !set || column === other || set[column] === 1;
          const at = column * this.words + (i >> 5);
          if (goesOn) table[at] = (table[at] as number) | (1 << (i & 31));
        }
      }
      return table;
    });
  }

  /** The numbers of the leads that are met, ascending. */
  find(text: TextCodes): number[] {
    const { words } = this;
    const codes = oneEach(text);
    const [one, two, three, four] = this.tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
    const met = new Uint32Array(words);
    const columnAt = (at: number) => words * (at < codes.length ? Math.min(codes[at] as number, other) : end);
    let [a, b, c] = [columnAt(0), columnAt(1), columnAt(2)];
    for (let at = 0; at < codes.length; at++) {
      const d = columnAt(at + 3);
      for (let word = 0; word < words; word++) {
        const here =
          (one[a + word] as number) &
          (two[b + word] as number) &
          (three[c + word] as number) &
          (four[d + word] as number);
        if (here !== 0) met[word] = (met[word] as number) | here;
      }
      a = b;
      b = c;
      c = d;
    }
    const found: number[] = [];
    for (const [word, bits] of met.entries())
      for (let left = bits; left !== 0; left &= left - 1)
        found.push(32 * word + 31 - Math.clz32(left & -left));
    return found;
  }
}

import { type CharSet, inSet, wordSet } from './char-set.ts';

/** What of a neighbouring character the zero-width tests of a pattern ask for. */
export const Side = { edge: 0, word: 1, other: 2, newline: 3 } as const;

/** The class of what is no character: the end of the text. */
export const edgeClass = 0;

/** Beyond ASCII the characters of a text are of few classes. */
const mostWide = 6;

/**
 * Sorts characters by which sets of a pattern they belong to: those of one class are all the same to it. Classes are
 * numbered from 1.
 */
export class CharClasses {
  /** By ASCII code point, its class. */
  readonly ascii = new Uint8Array(128);
  /** How many classes there may be, the edge with them. */
  readonly most: number;
  private readonly wide = new Map<number, number>();
  private readonly numbers = new Map<string, number>();
  /** By class, a character of it. */
  private readonly samples: number[] = [-1];

  constructor(private readonly sets: readonly CharSet[]) {
    for (let code = 0; code < 128; code++) this.ascii[code] = this.classOf(code);
    this.most = this.samples.length + mostWide;
  }

  /** The class of a code point; -1 when it would be one too many. */
  of(code: number): number {
    if (code < 128) return this.ascii[code] as number;
    const known = this.wide.get(code);
    if (known !== undefined) return known;
    const number = this.classOf(code);
    if (number >= this.most) return -1;
    if (this.wide.size < 500) this.wide.set(code, number);
    return number;
  }

  private classOf(code: number): number {
    let signature = `${this.kindOf(code)}`;
    for (const set of this.sets) signature += inSet(set, code) ? '1' : '0';
    let number = this.numbers.get(signature);
    if (number === undefined) {
      number = this.samples.length;
      this.samples.push(code);
      this.numbers.set(signature, number);
    }
    return number;
  }

  private kindOf(code: number): number {
    if (code === 10) return Side.newline;
    return inSet(wordSet, code) ? Side.word : Side.other;
  }

  side(number: number): number {
    return number === edgeClass ? Side.edge : this.kindOf(this.samples[number] as number);
  }

  /** Whether characters of a class belong to a set. */
  isIn(number: number, set: CharSet): boolean {
    return number !== edgeClass && inSet(set, this.samples[number] as number);
  }
}

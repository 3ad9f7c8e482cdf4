import type { Token } from '../reading/token.ts';
import { always, bitOf } from './packed-automaton.ts';
import type { PatternTrie } from './pattern-trie.ts';

/** No pattern and no set has this word. */
export const unknown = -1;

const held = /(\p{L})\1\1/u;
const runs = /(\p{L})\1{2,}/gu;

/** What the tokens of a sentence can be taken for, as the packed automaton asks for it. */
export class TokenKeys {
  /** By token, the number of its word, or `unknown`. */
  word = new Int32Array(0);
  /** The same for what a hashtag says: "#giveaway" is a giveaway. `unknown` for any other token. */
  tag = new Int32Array(0);
  /** The sets that token `i` belongs to stand in `sets` from `setsFrom[i]` up to `setsFrom[i + 1]`. */
  setsFrom = new Int32Array(1);
  sets: number[] = [];
  /** Bits of words and of sets, for each token and for the end. */
  wordBits = new Int32Array(1);
  setBits = new Int32Array(1);

  private readonly words: ReadonlyMap<string, number>;
  /** By the number of a word, the named sets that hold it. */
  private readonly setsOf: (readonly number[])[];

  /** @param trie with all patterns in it; words that only sets hold get numbers behind those of patterns */
  constructor(
    private readonly trie: PatternTrie,
    lexicon: Readonly<Record<string, readonly string[]>>,
  ) {
    const setsOf: number[][] = [];
    for (const [name, words] of Object.entries(lexicon)) {
      const set = trie.setId(name);
      for (const word of words) {
        const id = trie.intern(word);
        const known = setsOf[id];
        if (known) known.push(set);
        else setsOf[id] = [set];
      }
    }
    this.words = trie.words;
    this.setsOf = Array.from({ length: trie.words.size }, (_, id) => setsOf[id] ?? []);
  }

  /** Makes the keys of a sentence, in place of those before. */
  read(tokens: readonly Token[]): void {
    const { length } = tokens;
    if (this.word.length < length) this.grow(2 * length);
    this.sets.length = 0;
    for (let i = 0; i < length; i++) {
      const { kind, norm, letterCase } = tokens[i] as Token;
      this.setsFrom[i] = this.sets.length;
      this.sets.push(this.trie.setId(kind));
      if (letterCase !== 'lower') this.sets.push(this.trie.setId(letterCase));
      this.wordBits[i] = always;
      this.word[i] = this.take(norm, i);
      this.tag[i] = kind === 'hashtag' ? this.take(norm.slice(1), i) : unknown;
      let bits = 0;
      for (let s = this.setsFrom[i] as number; s < this.sets.length; s++)
        bits |= bitOf(this.sets[s] as number);
      this.setBits[i] = bits;
    }
    this.setsFrom[length] = this.sets.length;
    this.wordBits[length] = always;
    this.setBits[length] = 0;
  }

  private take(word: string, token: number): number {
    const id = this.words.get(word) ?? this.drawnOut(word);
    if (id === undefined) return unknown;
    for (const set of this.setsOf[id] as readonly number[]) this.sets.push(set);
    this.wordBits[token] = (this.wordBits[token] as number) | bitOf(id);
    return id;
  }

  /** "Sooooo", "pleeease": a letter held for three places or more stands for one, or for two. */
  private drawnOut(word: string): number | undefined {
    if (!held.test(word)) return undefined;
    return this.words.get(word.replace(runs, '$1')) ?? this.words.get(word.replace(runs, '$1$1'));
  }

  private grow(size: number): void {
    this.word = new Int32Array(size);
    this.tag = new Int32Array(size);
    this.setsFrom = new Int32Array(size + 1);
    this.wordBits = new Int32Array(size + 1);
    this.setBits = new Int32Array(size + 1);
  }
}

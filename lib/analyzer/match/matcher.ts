import type { Token } from '../reading/token.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import type { Match, MatchRun } from './match-run.ts';
import { Part, packAutomaton } from './packed-automaton.ts';
import { PatternTrie } from './pattern-trie.ts';
import { settle } from './settle.ts';
import { TakenOver } from './taken-over.ts';
import { TokenKeys, unknown } from './token-keys.ts';

/** What is looked for: patterns, and patterns that silence an overlapping match. */
export interface PatternEntry {
  id: string;
  match?: readonly string[];
  unless?: readonly string[];
}

/** Words of each named set; a name that is no key here must be a token kind or letter case. */
export type Lexicon = Record<string, readonly string[]>;

const builtInSets = [
  'word',
  'number',
  'money',
  'percent',
  'url',
  'email',
  'handle',
  'hashtag',
  'emoji',
  'bang',
  'question',
  'ellipsis',
  'punctuation',
  'upper',
  'title',
];
/** All patterns of all entries in one automaton, run in one pass over the tokens of a sentence. */
export class Matcher {
  private readonly code: Int32Array;
  private readonly keys: TokenKeys;
  // The run under way: what was found, beginning with `opened` at the place it stands at.
  private found: Match[] = [];
  private opened = 0;
  private from = 0;
  private reach = 0;
  private anchors: Anchors = { first: 0, last: 0 };
  private length = 0;

  /** @throws Error when a pattern is malformed or names an unknown set */
  constructor(
    private readonly entries: readonly PatternEntry[],
    lexicon: Lexicon,
  ) {
    const trie = new PatternTrie([...builtInSets, ...Object.keys(lexicon)]);
    // `~entry` marks what silences.
    entries.forEach((entry, index) => {
      for (const source of entry.match ?? []) trie.add(source, index);
      for (const source of entry.unless ?? []) trie.add(source, ~index);
    });
    this.code = packAutomaton(trie.root);
    this.keys = new TokenKeys(trie, lexicon);
  }

  /**
   * Looks through one sentence.
   * @param before what was found in the sentence before it was edited: only what lies near the edit is looked at again
   */
  run(tokens: readonly Token[], before?: MatchRun): MatchRun {
    const { length } = tokens;
    const anchors = anchorsOf(tokens);
    this.keys.read(tokens);
    this.length = length;
    this.anchors = anchors;
    this.found = [];
    const reach = new Uint32Array(length);
    const known = before && new TakenOver(before, tokens, anchors);
    for (this.from = 0; this.from < length; this.from++) {
      const old = known ? known.from(this.from) : -1;
      if (known && before && old >= 0) {
        known.take(old, this.from, this.found);
        reach[this.from] = (before.reach[old] as number) + this.from - old;
        continue;
      }
      this.opened = this.found.length;
      this.reach = this.from;
      this.visit(0, this.from);
      reach[this.from] = this.reach;
    }
    return { matches: settle(this.found), tokens, anchors, found: this.found, reach };
  }

  /** Goes on from the state packed at `place`, before token `at`. */
  private visit(place: number, at: number): void {
    const { code } = this;
    const parts = code[place++] as number;
    if ((parts & Part.out) !== 0) {
      for (let left = code[place++] as number; left > 0; left--) this.report(code[place++] as number, at);
    }
    if ((parts & Part.joins) !== 0) place = this.visitAll(place, at);
    if ((parts & Part.start) !== 0) place = this.visitAll(place, at <= this.anchors.first ? at : -1);
    if ((parts & Part.end) !== 0) place = this.visitAll(place, at >= this.anchors.last ? at : -1);
    if ((parts & Part.gaps) !== 0) {
      for (let left = code[place++] as number; left > 0; left--, place += 5) {
        const most = Math.min(at + (code[place + 1] as number), this.length);
        if (most > this.reach) this.reach = most;
        for (let next = at + (code[place] as number); next <= most; next++)
          if (this.leadsOn(place + 3, next)) this.visit(code[place + 2] as number, next);
      }
    }
    if (at === this.length) return;
    if ((parts & Part.any) !== 0) place = this.visitAll(place, at + 1);
    if ((parts & Part.sets) !== 0) {
      const count = code[place++] as number;
      const { sets, setsFrom } = this.keys;
      const end = setsFrom[at + 1] as number;
      for (let s = setsFrom[at] as number; s < end; s++) this.follow(place, count, sets[s] as number, at);
      place += 4 * count;
    }
    if ((parts & Part.words) !== 0) {
      const count = code[place++] as number;
      const word = this.keys.word[at] as number;
      if (word !== unknown) this.follow(place, count, word, at);
      const tag = this.keys.tag[at] as number;
      if (tag !== unknown) this.follow(place, count, tag, at);
    }
  }

  /** Whether token `at` can lead on from the state whose bits stand at `bits`. */
  private leadsOn(bits: number, at: number): boolean {
    const { code, keys } = this;
    if (at > this.reach) this.reach = at;
    return (
      ((code[bits] as number) & (keys.wordBits[at] as number)) !== 0 ||
      ((code[bits + 1] as number) & (keys.setBits[at] as number)) !== 0
    );
  }

  /** Visits the states of a list where one can lead on from `at` (nowhere with -1); returns the place behind the list. */
  private visitAll(list: number, at: number): number {
    const { code } = this;
    const end = list + 1 + 3 * (code[list] as number);
    if (at < 0) return end;
    for (let place = list + 1; place < end; place += 3)
      if (this.leadsOn(place + 1, at)) this.visit(code[place] as number, at);
    return end;
  }

  /** Takes token `at` along those of the `count` edges at `edges` that bear `number`. */
  private follow(edges: number, count: number, number: number, at: number): void {
    const { code } = this;
    let low = 0;
    for (let high = count; low < high; ) {
      const middle = (low + high) >> 1;
      if ((code[edges + 4 * middle] as number) < number) low = middle + 1;
      else high = middle;
    }
    const end = edges + 4 * count;
    for (let edge = edges + 4 * low; edge < end && code[edge] === number; edge += 4)
      if (this.leadsOn(edge + 2, at + 1)) this.visit(code[edge + 1] as number, at + 1);
  }

  private report(entry: number, to: number): void {
    const { found, from } = this;
    for (let i = this.opened; i < found.length; i++) {
      const known = found[i] as Match;
      if (known.entry !== entry) continue;
      if (to > known.to) known.to = to;
      return;
    }
    found.push({ entry, from, to });
  }

  /** Id of an entry by its index in a `Match`. */
  idOf(entry: number): string {
    return (this.entries[entry] as PatternEntry).id;
  }
}

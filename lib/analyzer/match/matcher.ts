import type { Token } from '../reading/token.ts';
import { Part, packAutomaton } from './packed-automaton.ts';
import { PatternTrie } from './pattern-trie.ts';
import { TokenKeys, unknown } from './token-keys.ts';

/** What is looked for: patterns, and patterns that silence an overlapping match. */
export interface PatternEntry {
  id: string;
  match?: readonly string[];
  unless?: readonly string[];
}

/** A match of `entry` over tokens `[from, to)` of one sentence. */
export interface Match {
  entry: number;
  from: number;
  to: number;
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
const passedAtStart = new Set(['handle', 'emoji', 'punctuation', 'hashtag', 'bang', 'ellipsis', 'number']);
const passedAtEnd = new Set([
  'bang',
  'question',
  'ellipsis',
  'punctuation',
  'url',
  'hashtag',
  'emoji',
  'handle',
]);

/** All patterns of all entries in one automaton, run in one pass over the tokens of a sentence. */
export class Matcher {
  private readonly code: Int32Array;
  private readonly keys: TokenKeys;
  // The run under way: what was found, beginning with `opened` at the place it stands at.
  private found: Match[] = [];
  private opened = 0;
  private from = 0;
  private first = 0;
  private last = 0;
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

  /** Matches in one sentence: per entry leftmost longest, not overlapping itself, none silenced by `unless`. */
  run(tokens: readonly Token[]): Match[] {
    if (tokens.length === 0) return [];
    this.keys.read(tokens);
    this.length = tokens.length;
    this.first = 0;
    while (this.first < tokens.length - 1 && passedAtStart.has((tokens[this.first] as Token).kind))
      this.first++;
    this.last = tokens.length;
    while (this.last > 1 && passedAtEnd.has((tokens[this.last - 1] as Token).kind)) this.last--;
    this.found = [];
    for (this.from = 0; this.from < tokens.length; this.from++) {
      this.opened = this.found.length;
      this.visit(0, this.from);
    }
    return settle(this.found);
  }

  /** Goes on from the state packed at `place`, before token `at`. */
  private visit(place: number, at: number): void {
    const { code } = this;
    const parts = code[place++] as number;
    if ((parts & Part.out) !== 0) {
      for (let left = code[place++] as number; left > 0; left--) this.report(code[place++] as number, at);
    }
    if ((parts & Part.joins) !== 0) place = this.visitAll(place, at);
    if ((parts & Part.start) !== 0) place = this.visitAll(place, at <= this.first ? at : -1);
    if ((parts & Part.end) !== 0) place = this.visitAll(place, at >= this.last ? at : -1);
    if ((parts & Part.gaps) !== 0) {
      for (let left = code[place++] as number; left > 0; left--, place += 5) {
        const most = Math.min(at + (code[place + 1] as number), this.length);
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

function settle(found: readonly Match[]): Match[] {
  const silencers = new Map<number, Match[]>();
  for (const match of found) {
    if (match.entry >= 0) continue;
    const known = silencers.get(~match.entry);
    if (known) known.push(match);
    else silencers.set(~match.entry, [match]);
  }
  const kept: Match[] = [];
  const lastEnd = new Map<number, number>();
  for (const match of found) {
    const { entry, from, to } = match;
    if (entry < 0 || to <= from || from < (lastEnd.get(entry) ?? 0)) continue;
    if (silencers.get(entry)?.some((silencer) => silencer.from < to && from < silencer.to)) continue;
    lastEnd.set(entry, to);
    kept.push(match);
  }
  return kept;
}

import type { Token } from '../reading/token.ts';
import { bitOf, PatternTrie, type State } from './pattern-trie.ts';

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

/** What a token can be taken for: its word, where patterns have it, and the sets it belongs to. */
interface Key {
  word: number;
  /** A hashtag also reads as its word: "#giveaway" is a giveaway. */
  tag: number;
  sets: number[];
  /** Bits of the words and of the sets, as in `State`. */
  wordBits: number;
  setBits: number;
}

/** False only where nothing can come of a state before a token: most ways end here, and this is cheap to see. */
const leadsOn = (state: State, key: Key | undefined): boolean =>
  !state.plain ||
  (key !== undefined && ((state.wordBits & key.wordBits) !== 0 || (state.setBits & key.setBits) !== 0));

/** No pattern has this word. */
const unknown = -1;

/** All patterns of all entries in one automaton, run in one pass over the tokens of a sentence. */
export class Matcher {
  private readonly trie: PatternTrie;
  /** By word, the named sets that hold it. */
  private readonly wordSets = new Map<string, number[]>();

  /** @throws Error when a pattern is malformed or names an unknown set */
  constructor(
    private readonly entries: readonly PatternEntry[],
    lexicon: Lexicon,
  ) {
    this.trie = new PatternTrie([...builtInSets, ...Object.keys(lexicon)]);
    for (const [name, words] of Object.entries(lexicon)) {
      const set = this.trie.setId(name);
      for (const word of words) {
        const known = this.wordSets.get(word);
        if (known) known.push(set);
        else this.wordSets.set(word, [set]);
      }
    }
    // `~entry` marks what silences.
    entries.forEach((entry, index) => {
      for (const source of entry.match ?? []) this.trie.add(source, index);
      for (const source of entry.unless ?? []) this.trie.add(source, ~index);
    });
  }

  private keyOf({ kind, norm, letterCase }: Token): Key {
    const sets = [this.trie.setId(kind)];
    if (letterCase !== 'lower') sets.push(this.trie.setId(letterCase));
    const key = { word: this.trie.wordId(norm) ?? unknown, tag: unknown, sets, wordBits: 0, setBits: 0 };
    const holding = this.wordSets.get(norm);
    if (holding) sets.push(...holding);
    if (kind === 'hashtag') {
      const bare = norm.slice(1);
      key.tag = this.trie.wordId(bare) ?? unknown;
      sets.push(...(this.wordSets.get(bare) ?? []));
    }
    for (const set of sets) key.setBits |= bitOf(set);
    if (key.word !== unknown) key.wordBits |= bitOf(key.word);
    if (key.tag !== unknown) key.wordBits |= bitOf(key.tag);
    return key;
  }

  /** Matches in one sentence: per entry leftmost longest, not overlapping itself, none silenced by `unless`. */
  run(tokens: readonly Token[]): Match[] {
    if (tokens.length === 0) return [];
    const keys = tokens.map((token) => this.keyOf(token));
    let first = 0;
    while (first < tokens.length - 1 && passedAtStart.has((tokens[first] as Token).kind)) first++;
    let last = tokens.length;
    while (last > 1 && passedAtEnd.has((tokens[last - 1] as Token).kind)) last--;
    const longest = new Map<number, Match>();
    const found: Match[] = [];
    let from = 0;
    const reach = (state: State, at: number): void => {
      if (state.out) {
        for (const entry of state.out) {
          const known = longest.get(entry);
          if (!known) longest.set(entry, { entry, from, to: at });
          else if (at > known.to) known.to = at;
        }
      }
      if (state.join && leadsOn(state.join, keys[at])) reach(state.join, at);
      if (state.otherJoins) for (const join of state.otherJoins) if (leadsOn(join, keys[at])) reach(join, at);
      if (state.start && at <= first) reach(state.start, at);
      if (state.end && at >= last) reach(state.end, at);
      if (state.gaps) {
        for (const { min, max, to } of state.gaps) {
          const most = Math.min(at + max, tokens.length);
          for (let next = at + min; next <= most; next++) if (leadsOn(to, keys[next])) reach(to, next);
        }
      }
      if (at === tokens.length) return;
      if (state.any) reach(state.any, at + 1);
      const key = keys[at] as Key;
      const { words, sets } = state;
      if (words && (state.wordBits & key.wordBits) !== 0) {
        const byWord = key.word === unknown ? undefined : words.get(key.word);
        if (byWord) reach(byWord, at + 1);
        const byTag = key.tag === unknown ? undefined : words.get(key.tag);
        if (byTag) reach(byTag, at + 1);
      }
      if (sets && (state.setBits & key.setBits) !== 0) {
        for (const id of key.sets) {
          const bySet = sets.get(id);
          if (bySet) reach(bySet, at + 1);
        }
      }
    };
    for (; from < tokens.length; from++) {
      longest.clear();
      reach(this.trie.root, from);
      for (const match of longest.values()) found.push(match);
    }
    return this.settle(found);
  }

  private settle(found: readonly Match[]): Match[] {
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

  /** Id of an entry by its index in a `Match`. */
  idOf(entry: number): string {
    return (this.entries[entry] as PatternEntry).id;
  }
}

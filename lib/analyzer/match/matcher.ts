import type { Token } from '../reading/token.ts';
import { inflect } from './inflect.ts';
import { type PatternNode, parsePattern } from './parse-pattern.ts';

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

interface Gap {
  min: number;
  max: number;
  to: State;
}

/** One state of the automaton: a trie by words, with edges for sets, any token, gaps, anchors and joins. */
interface State {
  words: Map<string, State>;
  sets: Map<number, State>;
  any: State | null;
  gaps: Gap[];
  joins: State[];
  start: State | null;
  end: State | null;
  /** Entries that match here; `~entry` marks an `unless` pattern. */
  out: number[];
}

const newState = (): State => ({
  words: new Map(),
  sets: new Map(),
  any: null,
  gaps: [],
  joins: [],
  start: null,
  end: null,
  out: [],
});

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
  private readonly root = newState();
  private readonly setIds = new Map<string, number>();
  private readonly wordSets = new Map<string, number[]>();

  /** @throws Error when a pattern is malformed or names an unknown set */
  constructor(
    private readonly entries: readonly PatternEntry[],
    lexicon: Lexicon,
  ) {
    for (const name of [...builtInSets, ...Object.keys(lexicon)]) this.setIds.set(name, this.setIds.size);
    for (const [name, words] of Object.entries(lexicon)) {
      for (const word of words) {
        const ids = this.wordSets.get(word) ?? [];
        ids.push(this.setIds.get(name) as number);
        this.wordSets.set(word, ids);
      }
    }
    entries.forEach((entry, index) => {
      for (const source of entry.match ?? []) this.add(source, index);
      for (const source of entry.unless ?? []) this.add(source, ~index);
    });
  }

  private add(source: string, out: number): void {
    const ends = this.insert([this.root], parsePattern(source, inflect), source);
    for (const end of ends) if (!end.out.includes(out)) end.out.push(out);
  }

  /** Extends every state of `froms` by `node`; returns the states where it ends. */
  private insert(froms: State[], node: PatternNode, source: string): State[] {
    switch (node.type) {
      case 'word':
        return froms.map((from) => edge(from.words, node.word));
      case 'set': {
        const id = this.setIds.get(node.name);
        if (id === undefined) throw new Error(`pattern "${source}": unknown set {${node.name}}`);
        return froms.map((from) => edge(from.sets, id));
      }
      case 'any':
        return froms.map((from) => {
          from.any ??= newState();
          return from.any;
        });
      case 'gap': {
        const to = newState();
        for (const from of froms) from.gaps.push({ min: node.min, max: node.max, to });
        return [to];
      }
      case 'start':
      case 'end':
        return froms.map((from) => {
          from[node.type] ??= newState();
          return from[node.type] as State;
        });
      case 'optional':
        return [...froms, ...this.insert(froms, node.node, source)];
      case 'sequence':
        return node.nodes.reduce((ends, part) => this.insert(ends, part, source), froms);
      case 'choice': {
        const ends = node.nodes.flatMap((part) => this.insert(froms, part, source));
        if (ends.length < 4) return ends;
        // Many alternatives meet in one state, so that what follows is stored once.
        const join = newState();
        for (const end of ends) end.joins.push(join);
        return [join];
      }
    }
  }

  /** Ids of the sets a token belongs to. */
  private setsOf(token: Token): number[] {
    const ids = [this.setIds.get(token.kind) as number];
    if (token.letterCase !== 'lower') ids.push(this.setIds.get(token.letterCase) as number);
    const more = this.wordSets.get(token.norm);
    const bare = token.kind === 'hashtag' && this.wordSets.get(token.norm.slice(1));
    return more || bare ? ids.concat(more || [], bare || []) : ids;
  }

  /** Matches in one sentence: per entry leftmost longest, not overlapping itself, none silenced by `unless`. */
  run(tokens: readonly Token[]): Match[] {
    if (tokens.length === 0) return [];
    const sets = tokens.map((token) => this.setsOf(token));
    let first = 0;
    while (first < tokens.length - 1 && passedAtStart.has((tokens[first] as Token).kind)) first++;
    let last = tokens.length;
    while (last > 1 && passedAtEnd.has((tokens[last - 1] as Token).kind)) last--;
    const longest = new Map<number, Match>();
    const found: Match[] = [];
    const reach = (state: State, at: number, from: number): void => {
      for (const out of state.out) {
        const known = longest.get(out);
        if (!known || at > known.to) longest.set(out, { entry: out, from, to: at });
      }
      for (const join of state.joins) reach(join, at, from);
      if (state.start && at <= first) {
        reach(state.start, at, from);
      }
      if (state.end && at >= last) reach(state.end, at, from);
      for (const gap of state.gaps) {
        const most = Math.min(gap.max, tokens.length - at);
        for (let skip = gap.min; skip <= most; skip++) reach(gap.to, at + skip, from);
      }
      const token = tokens[at];
      if (!token) return;
      const byWord = state.words.get(token.norm);
      if (byWord) reach(byWord, at + 1, from);
      // A hashtag also reads as its word: "#giveaway" is a giveaway.
      const byTag = token.kind === 'hashtag' && state.words.get(token.norm.slice(1));
      if (byTag) reach(byTag, at + 1, from);
      if (state.sets.size > 0) {
        for (const id of sets[at] as number[]) {
          const bySet = state.sets.get(id);
          if (bySet) reach(bySet, at + 1, from);
        }
      }
      if (state.any) reach(state.any, at + 1, from);
    };
    for (let from = 0; from < tokens.length; from++) {
      longest.clear();
      reach(this.root, from, from);
      for (const match of longest.values()) found.push(match);
    }
    return this.settle(found);
  }

  private settle(found: Match[]): Match[] {
    const silenced = found.filter((match) => match.entry < 0);
    const kept: Match[] = [];
    const lastEnd = new Map<number, number>();
    for (const match of found) {
      if (match.entry < 0 || match.to <= match.from) continue;
      if (match.from < (lastEnd.get(match.entry) ?? 0)) continue;
      if (silenced.some((s) => ~s.entry === match.entry && s.from < match.to && match.from < s.to)) continue;
      lastEnd.set(match.entry, match.to);
      kept.push(match);
    }
    return kept;
  }

  /** Id of an entry by its index in a `Match`. */
  idOf(entry: number): string {
    return (this.entries[entry] as PatternEntry).id;
  }
}

function edge<K>(edges: Map<K, State>, key: K): State {
  let to = edges.get(key);
  if (!to) {
    to = newState();
    edges.set(key, to);
  }
  return to;
}

import { type State, unmet } from './pattern-trie.ts';

/** Which parts a packed state has, in the order in which they follow its first number. */
export const Part = { out: 1, joins: 2, start: 4, end: 8, gaps: 16, any: 32, sets: 64, words: 128 } as const;

/** One bit of 30 by a word's or set's number; different ones may share a bit. */
export const bitOf = (id: number): number => 1 << (id % 30);

/** The bit that every key has: a state that may lead on whatever the token is, or end here, is never passed over. */
export const always = 1 << 30;

/**
 * The automaton in one array, so that a step of a run fetches the few lines of memory that it needs and no more: a run
 * meets tens of thousands of states, and most of its time would go into fetching them from afar. A state is its `Part`s as
 * bits, then for each part how many there are, then those. A state that is pointed to has two words of bits beside it,
 * of words and of sets: a token whose bits are not among them leads nowhere from there, which is seen without
 * fetching the state.
 *
 * - joins, start, end, any: (state, bits, bits); gaps: (min, max, state, bits, bits)
 * - sets, words: (number, state, bits, bits), ascending by number; one number may have several
 * - out: what is reported
 */
export function packAutomaton(root: State): Int32Array {
  let size = 0;
  // What was met last is packed next: a state lies near those that lead to it.
  const waiting = [root];
  const order: State[] = [];
  const meet = (next: State) => {
    if (next.place !== unmet) return;
    next.place = 0;
    waiting.push(next);
  };
  root.place = 0;
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    order.push(state);
    state.place = size;
    size += sizeOf(state);
    bitsOf(state);
    forEachNext(state, meet);
  }
  const packer = new Packer(new Int32Array(size));
  for (const state of order) packer.pack(state);
  return packer.code;
}

/** Which tokens may lead on from a state. Some 50,000 states are packed whenever the analyzer starts: each asks once. */
function bitsOf(state: State): void {
  const { words, sets, out, joins, start, end, gaps, any } = state;
  if (out || joins || start || end || gaps || any) state.wordBits = always;
  if (words) for (const id of words.keys()) state.wordBits |= bitOf(id);
  if (sets) for (const id of sets.keys()) state.setBits |= bitOf(id);
}

function forEachNext(
  { words, sets, any, start, end, gaps, joins }: State,
  meet: (next: State) => void,
): void {
  if (words) for (const targets of words.values()) for (const to of targets) meet(to);
  if (sets) for (const targets of sets.values()) for (const to of targets) meet(to);
  if (any) for (const to of any) meet(to);
  if (start) for (const to of start) meet(to);
  if (end) for (const to of end) meet(to);
  if (joins) for (const to of joins) meet(to);
  if (gaps) for (const { to } of gaps) meet(to);
}

const countOf = (edges: Map<number, State[]>): number => {
  let sum = 0;
  for (const targets of edges.values()) sum += targets.length;
  return sum;
};

function sizeOf({ out, joins, start, end, gaps, any, sets, words }: State): number {
  let size = 1;
  if (out) size += 1 + out.length;
  for (const list of [joins, start, end, any]) if (list) size += 1 + 3 * list.length;
  if (gaps) size += 1 + 5 * gaps.length;
  for (const edges of [sets, words]) if (edges) size += 1 + 4 * countOf(edges);
  return size;
}

class Packer {
  private at = 0;
  constructor(readonly code: Int32Array) {}

  private put(value: number): void {
    this.code[this.at++] = value;
  }

  /** A state as others point to it. */
  private point({ place, wordBits, setBits }: State): void {
    this.put(place);
    this.put(wordBits);
    this.put(setBits);
  }

  private list(targets: readonly State[]): void {
    this.put(targets.length);
    for (const to of targets) this.point(to);
  }

  private edges(edges: Map<number, State[]>): void {
    this.put(countOf(edges));
    const ids = edges.size > 1 ? Int32Array.from(edges.keys()).sort() : edges.keys();
    for (const id of ids) {
      for (const to of edges.get(id) as State[]) {
        this.put(id);
        this.point(to);
      }
    }
  }

  pack({ out, joins, start, end, gaps, any, sets, words }: State): void {
    this.put(
      (out ? Part.out : 0) |
        (joins ? Part.joins : 0) |
        (start ? Part.start : 0) |
        (end ? Part.end : 0) |
        (gaps ? Part.gaps : 0) |
        (any ? Part.any : 0) |
        (sets ? Part.sets : 0) |
        (words ? Part.words : 0),
    );
    if (out) {
      this.put(out.length);
      for (const entry of out) this.put(entry);
    }
    if (joins) this.list(joins);
    if (start) this.list(start);
    if (end) this.list(end);
    if (gaps) {
      this.put(gaps.length);
      for (const { min, max, to } of gaps) {
        this.put(min);
        this.put(max);
        this.point(to);
      }
    }
    if (any) this.list(any);
    if (sets) this.edges(sets);
    if (words) this.edges(words);
  }
}

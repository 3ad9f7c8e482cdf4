import { inflect } from './inflect.ts';
import { type PatternNode, parsePattern } from './parse-pattern.ts';

/** From a state on, `min` to `max` tokens of any kind are skipped. */
export interface Gap {
  min: number;
  max: number;
  to: State;
}

/**
 * One state of the automaton: a trie by words, with edges for sets, any token, gaps, anchors and joins. There are tens
 * of thousands of them and most have one way on, so that nothing is made before it is needed. What most visits end with
 * stands first: a run is as fast as few of its states are fetched from far memory.
 */
export class State {
  /** Nothing but words and sets leads on from here, and nothing ends here. */
  plain = true;
  /** A bit for each key of `words` and of `sets` (see `bitOf`): a token whose bits are not among them leads nowhere. */
  wordBits = 0;
  setBits = 0;
  words: Map<number, State> | null = null;
  sets: Map<number, State> | null = null;
  /** The state in which this one goes on together with others; most have one at most. */
  join: State | null = null;
  otherJoins: State[] | null = null;
  /** What was given to `add` with the patterns that end here. */
  out: number[] | null = null;
  gaps: Gap[] | null = null;
  any: State | null = null;
  start: State | null = null;
  end: State | null = null;
}

/** One bit of 30, so that bits stay small integers in every engine; different words or sets may share one. */
export const bitOf = (id: number): number => 1 << (id % 30);

/** All patterns in one automaton. Words and sets are numbers in it. */
export class PatternTrie {
  readonly root = new State();
  private readonly words = new Map<string, number>();
  private readonly sets = new Map<string, number>();

  /** @param setNames all names that `{…}` may hold */
  constructor(setNames: readonly string[]) {
    for (const name of setNames) this.sets.set(name, this.sets.size);
  }

  /**
   * Adds a pattern that reports `out` where it ends.
   * @throws Error when the pattern is malformed or names an unknown set
   */
  add(source: string, out: number): void {
    for (const end of this.insert([this.root], parsePattern(source, inflect), source)) {
      end.out ??= [];
      end.plain = false;
      if (!end.out.includes(out)) end.out.push(out);
    }
  }

  /** The number of a word; undefined where no pattern has it. */
  wordId(word: string): number | undefined {
    return this.words.get(word);
  }

  /** @throws Error when there is no such set */
  setId(name: string): number {
    const id = this.sets.get(name);
    if (id === undefined) throw new Error(`unknown set {${name}}`);
    return id;
  }

  private intern(word: string): number {
    let id = this.words.get(word);
    if (id === undefined) {
      id = this.words.size;
      this.words.set(word, id);
    }
    return id;
  }

  /** Extends every state of `froms` by `node`; returns the states where it ends. */
  private insert(froms: readonly State[], node: PatternNode, source: string): readonly State[] {
    switch (node.type) {
      case 'word': {
        const id = this.intern(node.word);
        return froms.map((from) => {
          from.words ??= new Map();
          from.wordBits |= bitOf(id);
          return edge(from.words, id);
        });
      }
      case 'set': {
        const id = this.sets.get(node.name);
        if (id === undefined) throw new Error(`pattern "${source}": unknown set {${node.name}}`);
        return froms.map((from) => {
          from.sets ??= new Map();
          from.setBits |= bitOf(id);
          return edge(from.sets, id);
        });
      }
      case 'any':
      case 'start':
      case 'end': {
        const { type } = node;
        return froms.map((from) => {
          from[type] ??= new State();
          from.plain = false;
          return from[type];
        });
      }
      case 'gap': {
        const to = new State();
        for (const from of froms) {
          from.gaps ??= [];
          from.plain = false;
          from.gaps.push({ min: node.min, max: node.max, to });
        }
        return [to];
      }
      case 'optional':
        return [...froms, ...this.insert(froms, node.node, source)];
      case 'sequence':
        return node.nodes.reduce((ends, part) => this.insert(ends, part, source), froms);
      case 'choice': {
        const ends = node.nodes.flatMap((part) => this.insert(froms, part, source));
        if (ends.length < 4) return ends;
        // Many alternatives meet in one state, so that what follows is stored once.
        const join = new State();
        for (const end of ends) {
          end.plain = false;
          if (!end.join) end.join = join;
          else if (end.otherJoins) end.otherJoins.push(join);
          else end.otherJoins = [join];
        }
        return [join];
      }
    }
  }
}

function edge(edges: Map<number, State>, id: number): State {
  let to = edges.get(id);
  if (!to) {
    to = new State();
    edges.set(id, to);
  }
  return to;
}

import { inflect } from './inflect.ts';
import { type PatternNode, parsePattern } from './parse-pattern.ts';

/** From a state on, `min` to `max` tokens of any kind are skipped. */
export interface Gap {
  min: number;
  max: number;
  to: State;
}

/** The place of a state that packing has not come to yet. */
export const unmet = -1;

/**
 * One state of the automaton while it is built: a trie by words, with edges for sets, any token, gaps and anchors. There
 * are thousands of them and most have one way on, so that nothing is made before it is needed.
 */
export class State {
  /** Reached by more ways than one: no edge may take it for its own and extend it. */
  shared = false;
  words: Map<number, State[]> | null = null;
  sets: Map<number, State[]> | null = null;
  any: State[] | null = null;
  start: State[] | null = null;
  end: State[] | null = null;
  gaps: Gap[] | null = null;
  /** States in which this one goes on as well, without a token. */
  joins: State[] | null = null;
  /** Where a choice of words that was added before leads, by its words: patterns begin alike. */
  choices: Map<string, State> | null = null;
  /** What was given to `add` with the patterns that end here. */
  out: number[] | null = null;
  /** Where it is packed, `unmet` until then, and what may lead on from it (`packAutomaton`). */
  place = unmet;
  wordBits = 0;
  setBits = 0;
}

/** All patterns in one automaton. Words and sets are numbers in it. */
export class PatternTrie {
  readonly root = new State();
  /** By word, its number: those of patterns first, then those that only sets hold. */
  readonly words = new Map<string, number>();
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
      if (!end.out.includes(out)) end.out.push(out);
    }
  }

  /** @throws Error when there is no such set */
  setId(name: string): number {
    const id = this.sets.get(name);
    if (id === undefined) throw new Error(`unknown set {${name}}`);
    return id;
  }

  /** The number of a word; a new one where it has none. */
  intern(word: string): number {
    let id = this.words.get(word);
    if (id === undefined) {
      id = this.words.size;
      this.words.set(word, id);
    }
    return id;
  }

  /**
   * Extends every state of `froms` by `node`; returns the states where it ends.
   * @param to where it has to end; without it, in states that other patterns may share
   */
  private insert(froms: readonly State[], node: PatternNode, source: string, to?: State): readonly State[] {
    switch (node.type) {
      case 'word': {
        const id = this.intern(node.word);
        return froms.map((from) => {
          from.words ??= new Map();
          return along(targetsOf(from.words, id), to);
        });
      }
      case 'set': {
        const id = this.sets.get(node.name);
        if (id === undefined) throw new Error(`pattern "${source}": unknown set {${node.name}}`);
        return froms.map((from) => {
          from.sets ??= new Map();
          return along(targetsOf(from.sets, id), to);
        });
      }
      case 'any':
      case 'start':
      case 'end': {
        const { type } = node;
        return froms.map((from) => {
          from[type] ??= [];
          return along(from[type], to);
        });
      }
      case 'gap':
        return [gap(froms, node, to)];
      case 'optional': {
        const ends = this.insert(froms, node.node, source, to);
        if (!to) return [...froms, ...ends];
        for (const from of froms) join(from, to);
        return ends;
      }
      case 'sequence': {
        const { nodes } = node;
        return nodes.reduce(
          (ends, part, i) => this.insert(ends, part, source, i === nodes.length - 1 ? to : undefined),
          froms,
        );
      }
      case 'choice':
        return this.choose(froms, node.nodes, source, to);
    }
  }

  /** Many alternatives meet in one state, so that what follows is stored once; few share their ways with other patterns. */
  private choose(
    froms: readonly State[],
    nodes: readonly PatternNode[],
    source: string,
    to?: State,
  ): readonly State[] {
    if (!to && nodes.length < 4) return nodes.flatMap((part) => this.insert(froms, part, source));
    const [from] = froms;
    const key = !to && from && froms.length === 1 ? wordsOf(nodes) : undefined;
    const known = key === undefined ? undefined : from?.choices?.get(key);
    if (known) return [known];
    const end = to ?? new State();
    end.shared = true;
    if (from && key !== undefined) {
      from.choices ??= new Map();
      from.choices.set(key, end);
    }
    for (const part of nodes) this.insert(froms, part, source, end);
    return [end];
  }
}

/** Follows an edge to its own state, which is made where there is none, or leads it to `to`. */
function along(targets: State[], to: State | undefined): State {
  const next = to ?? targets.find(({ shared }) => !shared) ?? new State();
  if (!targets.includes(next)) targets.push(next);
  return next;
}

function targetsOf(edges: Map<number, State[]>, id: number): State[] {
  let targets = edges.get(id);
  if (!targets) {
    targets = [];
    edges.set(id, targets);
  }
  return targets;
}

function gap(froms: readonly State[], { min, max }: { min: number; max: number }, to?: State): State {
  const [from] = froms;
  const alike = (known: Gap) => known.min === min && known.max === max && !known.to.shared;
  const known = to || froms.length > 1 ? undefined : from?.gaps?.find(alike);
  if (known) return known.to;
  const next = to ?? new State();
  next.shared ||= froms.length > 1;
  for (const state of froms) {
    state.gaps ??= [];
    state.gaps.push({ min, max, to: next });
  }
  return next;
}

function join(from: State, to: State): void {
  if (from === to) return;
  from.joins ??= [];
  if (!from.joins.includes(to)) from.joins.push(to);
}

/** The words of a choice of nothing else, as a key; undefined where it is more than that. */
function wordsOf(nodes: readonly PatternNode[]): string | undefined {
  let key = '';
  for (const node of nodes) {
    if (node.type !== 'word') return undefined;
    key += `${node.word} `;
  }
  return key;
}

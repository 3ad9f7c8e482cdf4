import { CharClasses, edgeClass, Side } from './char-classes.ts';
import type { Assertion, PatternNode } from './pattern-node.ts';
import { plainNode } from './plain-node.ts';
import { compileProgram, Op, type Program } from './program.ts';
import { programSize } from './program-size.ts';
import { codesOf } from './text-codes.ts';

/** Larger patterns cost more to turn into states than they do to try. */
const maxSize = 4_000;
const maxStates = 1_024;
/** A pattern that fills its states again and again has too many of them to be worth it. */
const maxRefills = 3;

/** The right side of a place beyond those of `Side`: a newline that ends the text. */
const lastNewline = 4;

const nowhere = new Int32Array(0);
/** Where starts are collected. */
let found = new Int32Array(256);

/** Between two characters: what could have been matched so far, and what stands to the right. */
interface State {
  /** Instructions to go on from, ascending. */
  places: Int32Array;
  right: number;
}

/** How many instructions may be followed to make states. */
export interface Making {
  making: number;
}

/**
 * Tells the places of a text where a pattern can match in one pass from its end to its beginning, however many
 * alternatives the pattern has: it is read backwards by an automaton whose states are made when they are first met (a
 * lazy DFA). But for look-arounds and atomic groups, which are taken to hold, a match begins at each of them; it
 * begins nowhere else.
 */
export class StartFinder {
  private readonly classes: CharClasses;
  private states: State[] = [];
  private readonly numbers = new Map<string, number>();
  /** By state and class: the next state, doubled, and 1 more where a match can begin; -1 where it was not met yet. */
  private next: Int16Array;
  /** How many numbers of `next` a state has. */
  private readonly width: number;
  private refills = 0;
  /** Given up for good. */
  private tired = false;
  /** By instruction, the last closure that came by, and the last set of places that it is in. */
  private readonly seen: Uint32Array;
  private readonly kept: Uint32Array;
  private round = 0;

  private constructor(private readonly program: Program) {
    this.classes = new CharClasses([...new Set(program.sets)]);
    this.width = this.classes.most;
    this.next = new Int16Array(16 * this.width);
    this.seen = new Uint32Array(program.op.length + 1);
    this.kept = new Uint32Array(program.op.length + 1);
    this.restart();
  }

  /** Undefined where a pattern is too large, or back-references leave nothing to tell. */
  static of(node: PatternNode): StartFinder | undefined {
    const plain = plainNode(node);
    if (!plain || programSize(plain) > maxSize) return undefined;
    return new StartFinder(compileProgram(plain, false));
  }

  /**
   * The places where a match can begin, ascending, UTF-16; undefined where the pattern has too many states to tell.
   * @param budget what is left of making states; it is drawn from
   */
  starts(text: string, budget: Making): Int32Array | undefined {
    if (this.tired) return undefined;
    const { codes } = codesOf(text);
    const { classes, width } = this;
    const { ascii } = classes;
    let { next } = this;
    if (found.length <= codes.length) found = new Int32Array(2 * codes.length);
    // Found from the end on, so that they are in order.
    let first = found.length;
    let state = 0;
    for (let at = codes.length; at > 0; ) {
      const unit = codes[at - 1] as number;
      let step = unit < 128 ? (next[state * width + (ascii[unit] as number)] as number) : -1;
      let units = 1;
      if (step < 0) {
        const code = codeBefore(text, at);
        if (code > 0xffff) units = 2;
        step = this.stepOver(state, classes.of(code), budget);
        if (step < 0) return undefined;
        next = this.next;
      }
      if ((step & 1) === 1) found[--first] = at;
      state = step >> 1;
      at -= units;
    }
    const last = this.stepOver(state, edgeClass, budget);
    if (last < 0) return undefined;
    if ((last & 1) === 1) found[--first] = 0;
    return first === found.length ? nowhere : found.slice(first);
  }

  private stepOver(state: number, column: number, budget: Making): number {
    if (column < 0) return this.giveUp();
    const known = this.next[state * this.width + column] as number;
    return known >= 0 ? known : this.step(state, column, budget);
  }

  private giveUp(): -1 {
    this.tired = true;
    this.states = [];
    this.numbers.clear();
    this.next = new Int16Array(0);
    return -1;
  }

  private restart(): void {
    this.states = [];
    this.numbers.clear();
    this.next.fill(-1);
    this.numberOf(new Int32Array(0), Side.edge);
  }

  private numberOf(places: Int32Array, right: number): number {
    const key = `${right} ${places.join()}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.states.length;
      this.states.push({ places, right });
      this.numbers.set(key, number);
      if (this.states.length * this.width > this.next.length) {
        const before = this.next;
        this.next = new Int16Array(2 * before.length).fill(-1);
        this.next.set(before);
      }
    }
    return number;
  }

  /** Makes the step from a state over a character of a class to its left; -1 when that would be too much. */
  private step(from: number, column: number, budget: Making): number {
    if (budget.making <= 0) return -1;
    const { places, right } = this.states[from] as State;
    const { program, classes } = this;
    const left = classes.side(column);
    const round = ++this.round;
    const next: number[] = [];
    let begins = 0;
    // A match may end anywhere: reading one backwards begins at each place.
    const stack = [0, ...places];
    for (let pc = stack.pop(); pc !== undefined; pc = stack.pop()) {
      if (this.seen[pc] === round) continue;
      this.seen[pc] = round;
      budget.making--;
      const x = program.x[pc] as number;
      switch (program.op[pc]) {
        case Op.set:
          if (
            !classes.isIn(column, program.sets[x] as Program['sets'][number]) ||
            this.kept[pc + 1] === round
          )
            break;
          this.kept[pc + 1] = round;
          next.push(pc + 1);
          break;
        case Op.split:
          stack.push(program.y[pc] as number, x);
          break;
        case Op.jump:
          stack.push(x);
          break;
        case Op.assert:
          if (holds(program.assertions[x] as Assertion, left, right)) stack.push(pc + 1);
          break;
        default:
          begins = 1;
      }
    }
    const side = left === Side.newline && right === Side.edge ? lastNewline : left;
    // Where no test asks for it, what stands to the right makes no other state.
    const beside = program.assertions.length > 0 ? side : Side.other;
    let full = false;
    if (this.states.length === maxStates) {
      if (++this.refills > maxRefills) return this.giveUp();
      full = true;
      this.restart();
    }
    const step = this.numberOf(Int32Array.from(next).sort(), beside) * 2 + begins;
    if (!full) this.next[from * this.width + column] = step;
    return step;
  }
}

function holds(kind: Assertion, left: number, right: number): boolean {
  switch (kind) {
    case 'text-start':
      return left === Side.edge;
    case 'text-end':
      return right === Side.edge;
    case 'line-start':
      return left === Side.edge || left === Side.newline;
    case 'line-end':
      return right === Side.edge || right === Side.newline || right === lastNewline;
    case 'text-end-or-newline':
      return right === Side.edge || right === lastNewline;
    default:
      return ((left === Side.word) !== (right === Side.word)) === (kind === 'word');
  }
}

function codeBefore(text: string, at: number): number {
  const low = text.charCodeAt(at - 1);
  if (low < 0xdc00 || low > 0xdfff || at < 2) return low;
  const high = text.charCodeAt(at - 2);
  return high >= 0xd800 && high <= 0xdbff ? (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000 : low;
}

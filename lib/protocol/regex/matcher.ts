import { type CharSet, foldCase } from './char-set.ts';
import { codePointBefore, holdsAt } from './edges.ts';
import { Match } from './match.ts';
import { Memo } from './memo.ts';
import type { Assertion } from './pattern-node.ts';
import { Op, type Program, type SubProgram } from './program.ts';

const noCaptures = new Int32Array(0);
const noGroups: readonly number[] = [];

/** Choices still open, of all runs that are under way: a look-around runs inside another. Two numbers each. */
let stack = new Int32Array(2048);

/** Thrown inside a search that used up its steps; `Pattern` turns it into "no further match". */
export class OutOfSteps extends Error {}

/**
 * Runs programs over one text: depth first in the order of preference of a backtracking engine, but never twice from the
 * same instruction at the same position, so that a search costs at most (instructions × length). Look-arounds and
 * atomic groups are answered once a position. Back-references cannot be remembered that way: `steps` bounds them.
 */
export class Matcher {
  private readonly text: string;
  private steps: number;
  private memos: Map<Program, Memo> | undefined;
  private answers: Map<Program, Int32Array> | undefined;
  /** By set, the last long run of its ASCII characters. */
  private longRuns: Map<CharSet, { start: number; end: number }> | undefined;
  /** How many answers of sub-programs are not worth keeping: most texts ask for few. */
  private unkept = 16;
  /** How much of `stack` is in use. */
  private top = 0;
  /** By group, where it begins and ends in the run under way; -1 where it takes no part. */
  private readonly captures: Int32Array;

  /**
   * @param captures two places for each group of the programs that will be run, all -1; so they are left, but when a
   *   search is cut off.
   * @param steps how many instructions may run before OutOfSteps is thrown.
   */
  constructor(text: string, captures: Int32Array, steps: number) {
    this.text = text;
    this.captures = captures;
    this.steps = steps;
  }

  /** The match that begins at exactly `start`. Failures are remembered until `reset`, so ascending starts share their work. */
  match(program: Program, start: number): Match | undefined {
    const end = this.run(program, start, true, this.captures);
    if (end < 0) return undefined;
    if (this.top === 0) return new Match(start, end, noGroups, this.captures.length / 2 - 1);
    const captured: number[] = [];
    // What is left on the stack says which captures were made; they are taken back for the next run.
    const { captures } = this;
    for (let i = 0; i < this.top; i += 2) {
      const slot = -1 - (stack[i + 1] as number);
      if (slot < 0) continue;
      const group = slot >> 1;
      const from = captures[2 * group] as number;
      const to = captures[2 * group + 1] as number;
      if (from >= 0 && to >= from) captured.push(group, from, to);
      captures[2 * group] = -1;
      captures[2 * group + 1] = -1;
    }
    this.top = 0;
    return new Match(start, end, captured, captures.length / 2 - 1);
  }

  /** How many instructions may still run. */
  get left(): number {
    return Math.max(0, this.steps);
  }

  /** Lets the next search start afresh: what was tried before a success may succeed again. */
  reset(program: Program): void {
    this.memos?.get(program)?.clear();
  }

  /**
   * Runs from exactly `start`, and leaves on the stack what was still open.
   * @param captures receives UTF-16 offsets at 2·group and 2·group + 1; -1 where a group took no part.
   * @returns the end of the match (its start when reading leftwards), or -1.
   */
  private run(program: Program, start: number, forward: boolean, captures: Int32Array): number {
    const { op, x, y, sets, splitOf } = program;
    const { text, top: floor } = this;
    // Most runs end within a few choices: remembering begins when one does not, and then holds for those after it.
    let unremembered = program.hasBack ? Number.POSITIVE_INFINITY : this.memos?.has(program) ? 0 : 32;
    let pc = 0;
    let at = start;
    for (;;) {
      if (--this.steps < 0) throw new OutOfSteps();
      let ok = true;
      switch (op[pc]) {
        case Op.set: {
          const set = sets[x[pc] as number] as CharSet;
          pc++;
          const unit = text.charCodeAt(forward ? at : at - 1);
          if (unit < 128) {
            ok = set.ascii[unit] === 1;
            at += forward ? 1 : -1;
            break;
          }
          at = this.beyondAscii(set, at, forward);
          ok = at >= 0;
          break;
        }
        case Op.split:
          ok = unremembered-- > 0 || this.memoOf(program).enter(splitOf[pc] as number, at);
          if (ok) this.push(y[pc] as number, at);
          pc = x[pc] as number;
          break;
        case Op.run: {
          if (at > 0 && text.charCodeAt(at - 1) >= 128) {
            pc++;
            break;
          }
          const end = this.endOfRun(sets[x[pc] as number] as CharSet, at);
          // Whoever comes to the same end goes on from there alike.
          ok = unremembered-- > 0 || this.memoOf(program).enter(splitOf[pc] as number, end);
          at = end;
          pc = text.charCodeAt(at) >= 128 ? pc + 1 : (y[pc] as number);
          break;
        }
        case Op.jump:
          pc = x[pc] as number;
          break;
        case Op.save: {
          const slot = x[pc] as number;
          this.push(captures[slot] as number, -1 - slot);
          captures[slot] = at;
          pc++;
          break;
        }
        case Op.assert:
          ok = holdsAt(text, program.assertions[x[pc] as number] as Assertion, at);
          pc++;
          break;
        case Op.look:
          ok = this.holds(program.subs[x[pc] as number] as SubProgram, at);
          pc++;
          break;
        case Op.atomic: {
          const sub = program.subs[x[pc] as number] as SubProgram;
          at = this.answer(sub.program, at, sub.forward);
          ok = at >= 0;
          pc++;
          break;
        }
        case Op.back:
          at = this.repeatOf(captures, x[pc] as number, y[pc] === 1, at, forward);
          ok = at >= 0;
          pc++;
          break;
        default:
          return at;
      }
      if (ok) continue;
      // Back to the last choice; on the way, captures made since are undone (their slot is kept as -1 - slot).
      for (;;) {
        if (this.top === floor) return -1;
        const position = stack[--this.top] as number;
        const value = stack[--this.top] as number;
        if (position >= 0) {
          pc = value;
          at = position;
          break;
        }
        captures[-1 - position] = value;
      }
    }
  }

  private push(value: number, position: number): void {
    if (this.top === stack.length) {
      const before = stack;
      stack = new Int32Array(2 * before.length);
      stack.set(before);
    }
    stack[this.top++] = value;
    stack[this.top++] = position;
  }

  /** What is behind the character at `at`, one beyond ASCII, if a set has it; else, and at the text's ends, -1. */
  private beyondAscii(set: CharSet, at: number, forward: boolean): number {
    const code = forward ? this.text.codePointAt(at) : codePointBefore(this.text, at);
    if (code === undefined || !set.wide(code)) return -1;
    const width = code > 0xffff ? 2 : 1;
    return forward ? at + width : at - width;
  }

  /** Whether a look-around lets pass at `at`. */
  private holds({ program, forward, negative }: SubProgram, at: number): boolean {
    return this.answer(program, at, forward) >= 0 !== negative;
  }

  /** Where the ASCII characters of a set end that stand from `at` on. */
  private endOfRun(set: CharSet, at: number): number {
    const { text } = this;
    const { ascii } = set;
    let end = at;
    const near = at + 32;
    while (end < near && ascii[text.charCodeAt(end)] === 1) end++;
    if (end < near) return end;
    // A long run is met again from each place within it.
    this.longRuns ??= new Map();
    const known = this.longRuns.get(set);
    if (known && known.start <= at && at < known.end) return known.end;
    while (ascii[text.charCodeAt(end)] === 1) end++;
    this.steps -= end - at;
    this.longRuns.set(set, { start: at, end });
    return end;
  }

  private memoOf(program: Program): Memo {
    this.memos ??= new Map();
    let memo = this.memos.get(program);
    if (!memo) {
      memo = new Memo(program.splits, this.text.length);
      this.memos.set(program, memo);
    }
    return memo;
  }

  /** Where a sub-program ends from `at`, or -1; asked once a position, but for the first few times. */
  private answer(program: Program, at: number, forward: boolean): number {
    if (this.unkept > 0) {
      this.unkept--;
      return this.ask(program, at, forward);
    }
    this.answers ??= new Map();
    let known = this.answers.get(program);
    if (!known) {
      known = new Int32Array(this.text.length + 1).fill(-2);
      this.answers.set(program, known);
    }
    if (known[at] === -2) {
      known[at] = this.ask(program, at, forward);
    }
    return known[at] as number;
  }

  private ask(program: Program, at: number, forward: boolean): number {
    // Captures made inside are not kept; failures stay remembered, what led to a success must not.
    const floor = this.top;
    const end = this.run(program, at, forward, noCaptures);
    this.top = floor;
    if (end !== -1) this.reset(program);
    return end;
  }

  private repeatOf(
    captures: Int32Array,
    group: number,
    ignoreCase: boolean,
    at: number,
    forward: boolean,
  ): number {
    const from = captures[group * 2] as number;
    const to = captures[group * 2 + 1] as number;
    if (from < 0 || to < from) return -1;
    const width = to - from;
    const start = forward ? at : at - width;
    if (start < 0) return -1;
    const here = this.text.slice(start, start + width);
    const there = this.text.slice(from, to);
    const same = ignoreCase ? fold(here) === fold(there) : here === there;
    return same ? (forward ? at + width : start) : -1;
  }
}

const fold = (text: string): string =>
  String.fromCodePoint(...[...text].map((c) => foldCase(c.codePointAt(0) as number)));

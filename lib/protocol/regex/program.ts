import type { CharSet } from './char-set.ts';
import { type Following, keepsAll } from './keeps-all.ts';
import type { Assertion, PatternNode } from './pattern-node.ts';

/**
 * What one instruction does. `split` tries `x`, then `y`; `look` and `atomic` run a sub-program. `run` takes all ASCII
 * characters of set `x`; at another one of the set it goes on to the loop behind it, else to `y`.
 */
export const Op = {
  set: 0,
  split: 1,
  jump: 2,
  save: 3,
  assert: 4,
  look: 5,
  atomic: 6,
  back: 7,
  match: 8,
  run: 9,
} as const;

export interface Program {
  op: Uint8Array;
  x: Int32Array;
  y: Int32Array;
  sets: CharSet[];
  assertions: Assertion[];
  subs: SubProgram[];
  /** How many `split` and `run` instructions there are, and each one's number by its place. */
  splits: number;
  splitOf: Int32Array;
  hasBack: boolean;
}

/** A look-around or atomic group: run on its own from a position, forwards or backwards. */
export interface SubProgram {
  program: Program;
  forward: boolean;
  negative: boolean;
}

/**
 * Turns a parsed pattern into instructions for the memoising matcher.
 * @param forward false reads the text leftwards, for look-behind.
 */
export function compileProgram(node: PatternNode, forward = true): Program {
  const emitter = new Emitter(forward);
  emitter.node(node, { nodes: [], ends: true });
  emitter.emit(Op.match);
  return emitter.finish();
}

const unknown: Following = { nodes: [], ends: false };

class Emitter {
  private readonly op: number[] = [];
  private readonly x: number[] = [];
  private readonly y: number[] = [];
  private readonly sets: CharSet[] = [];
  private readonly assertions: Assertion[] = [];
  private readonly subs: SubProgram[] = [];
  private readonly forward: boolean;
  private hasBack = false;

  constructor(forward: boolean) {
    this.forward = forward;
  }

  emit(op: number, x = 0, y = 0): number {
    this.op.push(op);
    this.x.push(x);
    this.y.push(y);
    return this.op.length - 1;
  }

  node(node: PatternNode, following: Following): void {
    switch (node.type) {
      case 'set':
        this.emit(Op.set, this.sets.push(node.set) - 1);
        return;
      case 'seq':
        this.sequence(node.items, following);
        return;
      case 'alt':
        this.alternatives(node.items, following);
        return;
      case 'group': {
        const [first, last] = this.forward ? [0, 1] : [1, 0];
        this.emit(Op.save, node.index * 2 + first);
        this.node(node.body, following);
        this.emit(Op.save, node.index * 2 + last);
        return;
      }
      case 'repeat':
        this.repeat(node, following);
        return;
      case 'look':
        this.sub(Op.look, node.body, node.ahead, node.negative);
        return;
      case 'atomic':
        this.sub(Op.atomic, node.body, this.forward, false);
        return;
      case 'assert':
        this.emit(Op.assert, this.assertions.push(node.kind) - 1);
        return;
      case 'back':
        this.hasBack = true;
        this.emit(Op.back, node.index, node.ignoreCase ? 1 : 0);
    }
  }

  private sub(op: number, body: PatternNode, forward: boolean, negative: boolean): void {
    const program = compileProgram(body, forward);
    this.emit(op, this.subs.push({ program, forward, negative }) - 1);
  }

  private sequence(items: PatternNode[], { nodes, ends }: Following): void {
    if (!this.forward) for (const item of items.toReversed()) this.node(item, unknown);
    else
      for (const [i, item] of items.entries())
        this.node(item, { nodes: [...items.slice(i + 1), ...nodes], ends });
  }

  private alternatives(items: PatternNode[], following: Following): void {
    const ends: number[] = [];
    for (const item of items.slice(0, -1)) {
      const split = this.emit(Op.split);
      this.x[split] = this.op.length;
      this.node(item, following);
      ends.push(this.emit(Op.jump));
      this.y[split] = this.op.length;
    }
    this.node(items[items.length - 1] as PatternNode, following);
    for (const end of ends) this.x[end] = this.op.length;
  }

  private repeat({ body, min, max, greedy }: PatternNode & { type: 'repeat' }, following: Following): void {
    for (let i = 0; i < min; i++) this.node(body, unknown);
    if (max === Infinity) {
      const runs = this.forward && greedy && body.type === 'set' && keepsAll(body.set, min, following);
      const run = runs ? this.emit(Op.run, this.sets.push(body.set) - 1) : -1;
      const split = this.emit(Op.split);
      this.node(body, unknown);
      this.emit(Op.jump, split);
      this.branch(split, greedy);
      if (run >= 0) this.y[run] = this.op.length;
      return;
    }
    const splits: number[] = [];
    for (let i = min; i < max; i++) {
      splits.push(this.emit(Op.split));
      this.node(body, unknown);
    }
    for (const split of splits) this.branch(split, greedy);
  }

  /** Lets a split enter the body that follows it or leave to here, the preferred way first. */
  private branch(split: number, greedy: boolean): void {
    this.x[split] = greedy ? split + 1 : this.op.length;
    this.y[split] = greedy ? this.op.length : split + 1;
  }

  finish(): Program {
    const splitOf = new Int32Array(this.op.length).fill(-1);
    let splits = 0;
    this.op.forEach((op, pc) => {
      if (op === Op.split || op === Op.run) splitOf[pc] = splits++;
    });
    return {
      op: Uint8Array.from(this.op),
      x: Int32Array.from(this.x),
      y: Int32Array.from(this.y),
      sets: this.sets,
      assertions: this.assertions,
      subs: this.subs,
      splits,
      splitOf,
      hasBack: this.hasBack,
    };
  }
}

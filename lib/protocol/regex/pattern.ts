import { branches } from './branches.ts';
import { wordSet } from './char-set.ts';
import { beginsWord, leadingSets } from './leading-sets.ts';
import { literalPrefix } from './literal-prefix.ts';
import { Matcher, OutOfSteps } from './matcher.ts';
import { parsePattern } from './parse-pattern.ts';
import { PatternError } from './pattern-error.ts';
import type { PatternNode } from './pattern-node.ts';
import { compileProgram, type Program } from './program.ts';
import { programSize } from './program-size.ts';
import { allRequired, requiredLiterals } from './required-literals.ts';

/** Offsets are UTF-16, `end` exclusive; `groups[0]` is the whole match, a group that took no part is undefined. */
export interface Match {
  start: number;
  end: number;
  groups: ({ start: number; end: number } | undefined)[];
}

/** One alternative of a pattern, compiled when its words first turn up. */
interface Branch {
  node: PatternNode;
  literals: string[] | undefined;
  /** What matches hold besides, in lower case: one of each list. */
  further: string[][];
  /** What its matches begin with, in lower case; '' when nothing is sure. */
  prefix: string;
  program?: Program;
  /** ASCII code points of the first characters of its matches (`leadingSets`). */
  leading?: Uint8Array[];
  /** Its matches begin where a word does. */
  atWord?: boolean;
}

/** A text to search, with what is known of it. */
export interface Searched {
  text: string;
  /** `text` in lower case. */
  lower: string;
  /** Which literals of all patterns that promise some in each of their alternatives are in `lower`. */
  present?: ReadonlySet<string>;
  /** What all searches of a document may spend together; one that begins with nothing left finds nothing. */
  budget?: { steps: number } | undefined;
}

/** A branch whose words are in the text, and the next place where it can begin. */
interface Live {
  branch: Branch;
  program: Program;
  next: number;
}

/** A substitution rule has a group for every pair: thousands are honest. */
const maxGroups = 5000;
/** Instructions of a whole pattern; a style's longest word lists come to about 30,000. */
const maxSize = 200_000;

/** Steps allowed for one search over a text: generous for honest patterns, a few milliseconds for hostile ones. */
const stepsFor = (length: number): number => 400_000 + 400 * length;

/**
 * A pattern of Vale's dialect that runs in bounded time whatever it says and whatever the text is (see Matcher).
 * Nothing received from others is ever given to the browser's own RegExp.
 */
export class Pattern {
  readonly source: string;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  private readonly branches: Branch[];
  /** Every alternative promises literals, so that `Searched.present` tells of all of them. */
  private readonly promises: boolean;
  private last: { text: string; found: readonly Match[] } | undefined;

  /** @throws PatternError when the source is not understood or not supported. */
  constructor(source: string) {
    const parsed = parsePattern(source);
    if (parsed.groups > maxGroups) throw new PatternError('too many groups', 0);
    // Checked now, so that a pattern is refused when it is read and not when it first runs.
    if (programSize(parsed.node) > maxSize)
      throw new PatternError('the pattern is too large once its repeats are written out', 0);
    this.source = source;
    this.groups = parsed.groups;
    this.names = parsed.names;
    this.branches = branches(parsed.node).map((node) => ({
      node,
      ...literalsOf(node),
      prefix: literalPrefix(node),
    }));
    this.promises = this.branches.every(({ literals }) => literals !== undefined);
  }

  /** For each alternative, the lower-case strings of which a match must contain one; undefined promises nothing. */
  literals(): (readonly string[] | undefined)[] {
    return this.branches.map((branch) => branch.literals);
  }

  /** All matches from left to right, not overlapping; an empty match is reported once a place. */
  findAll(text: string, lower = text.toLowerCase(), budget?: Searched['budget']): readonly Match[] {
    return this.findIn({ text, lower, budget });
  }

  /** As `findAll`, of a text that others search too. The last answer is kept: rules that repeat each other ask again. */
  findIn(searched: Searched): readonly Match[] {
    if (this.last?.text === searched.text) return this.last.found;
    const found = this.matches(searched, Infinity);
    // What was cut off is no answer for others, who may have more to spend.
    if (!searched.budget || searched.budget.steps > 0) this.last = { text: searched.text, found };
    return found;
  }

  private matches({ text, lower, present, budget }: Searched, limit: number): Match[] {
    const found: Match[] = [];
    const live = this.live(text, lower, present);
    if (live.length === 0 || (budget && budget.steps <= 0)) return found;
    const steps = Math.min(stepsFor(text.length), budget?.steps ?? Infinity);
    const matcher = new Matcher(text, steps);
    const captures = new Int32Array((this.groups + 1) * 2);
    try {
      for (let at = 0; at <= text.length && found.length < limit; ) {
        const match = this.search(text, lower, live, matcher, captures, at);
        if (!match) break;
        found.push(match);
        for (const { program } of live) matcher.reset(program);
        at = match.end > match.start ? match.end : match.end + 1;
      }
    } catch (error) {
      if (!(error instanceof OutOfSteps)) throw error;
    }
    if (budget) budget.steps -= steps - matcher.left;
    return found;
  }

  private live(text: string, lower: string, present: ReadonlySet<string> | undefined): Live[] {
    const isIn =
      present && this.promises
        ? (literal: string) => present.has(literal)
        : (literal: string) => lower.includes(literal);
    const live: Live[] = [];
    for (const branch of this.branches) {
      if (branch.literals && !branch.literals.some(isIn)) continue;
      if (!branch.further.every((list) => list.some((literal) => lower.includes(literal)))) continue;
      const program = this.programOf(branch);
      live.push({ branch, program, next: nextStart(branch, text, lower, 0) });
    }
    return live;
  }

  test(text: string): boolean {
    return this.matches({ text, lower: text.toLowerCase() }, 1).length > 0;
  }

  /** The leftmost match from `from` on; at one place the earlier branch wins. */
  private search(
    text: string,
    lower: string,
    live: Live[],
    matcher: Matcher,
    captures: Int32Array,
    from: number,
  ): Match | undefined {
    for (const one of live) if (one.next < from) one.next = nextStart(one.branch, text, lower, from);
    for (;;) {
      let first: Live | undefined;
      for (const one of live) if (one.next <= text.length && (!first || one.next < first.next)) first = one;
      if (!first) return undefined;
      const start = first.next;
      captures.fill(-1);
      const end = matcher.run(first.program, start, true, captures);
      if (end >= 0) return { start, end, groups: groupsOf(captures, start, end) };
      first.next = nextStart(first.branch, text, lower, start + 1);
    }
  }

  private programOf(branch: Branch): Program {
    if (!branch.program) {
      branch.program = compileProgram(branch.node);
      branch.leading = leadingSets(branch.node);
      branch.atWord = beginsWord(branch.node, wordSet.ascii);
    }
    return branch.program;
  }
}

/** The next place from `from` on where a branch can begin; past the end when there is none. */
function nextStart(branch: Branch, text: string, lower: string, from: number): number {
  const { prefix, leading = [], atWord = false } = branch;
  if (prefix !== '' && lower.length === text.length) {
    for (let at = lower.indexOf(prefix, from); at >= 0; at = lower.indexOf(prefix, at + 1))
      if (!atWord || !followsWord(text, at)) return at;
    return text.length + 1;
  }
  const last = text.length - leading.length;
  places: for (let at = from; at <= last; at++) {
    for (let i = 0; i < leading.length; i++) {
      const code = text.charCodeAt(at + i);
      // A character beyond ASCII may be any, and two units wide: what follows it is not looked at.
      if (code >= 128) break;
      if ((leading[i] as Uint8Array)[code] === 0) continue places;
    }
    if (atWord && followsWord(text, at)) continue;
    const code = text.charCodeAt(at);
    if (code >= 0xdc00 && code <= 0xdfff && at > 0 && isHigh(text.charCodeAt(at - 1))) continue;
    return at;
  }
  return text.length + 1;
}

/** A letter or figure of ASCII stands before: no word begins here. */
function followsWord(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 128;
  return before < 128 && wordSet.ascii[before] === 1;
}

/** What a branch promises: the list that it is found by, and the others. */
function literalsOf(node: PatternNode): Pick<Branch, 'literals' | 'further'> {
  const literals = requiredLiterals(node);
  const further = allRequired(node).filter((list) => list.join('\n') !== literals?.join('\n'));
  return { literals, further };
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

function groupsOf(captures: Int32Array, start: number, end: number): Match['groups'] {
  const groups: Match['groups'] = [{ start, end }];
  for (let i = 2; i < captures.length; i += 2) {
    const from = captures[i] as number;
    const to = captures[i + 1] as number;
    groups.push(from >= 0 && to >= from ? { start: from, end: to } : undefined);
  }
  return groups;
}

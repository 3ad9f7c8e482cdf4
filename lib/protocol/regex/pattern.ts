import { branches } from './branches.ts';
import { firstSet } from './first-set.ts';
import { literalPrefix } from './literal-prefix.ts';
import { Matcher, OutOfSteps } from './matcher.ts';
import { parsePattern } from './parse-pattern.ts';
import { PatternError } from './pattern-error.ts';
import type { PatternNode } from './pattern-node.ts';
import { compileProgram, type Program } from './program.ts';
import { programSize } from './program-size.ts';
import { requiredLiterals } from './required-literals.ts';

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
  /** What its matches begin with, in lower case; '' when nothing is sure. */
  prefix: string;
  program?: Program;
  /** ASCII code points its matches can begin with; null when it can match without consuming. */
  first?: Uint8Array | null;
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
      literals: requiredLiterals(node),
      prefix: literalPrefix(node),
    }));
  }

  /** For each alternative, the lower-case strings of which a match must contain one; undefined promises nothing. */
  literals(): (readonly string[] | undefined)[] {
    return this.branches.map((branch) => branch.literals);
  }

  /**
   * All matches from left to right, not overlapping; an empty match is reported once a place.
   * @param lower `text` in lower case, when the caller has it.
   * @param limit stop after so many.
   */
  findAll(text: string, lower = text.toLowerCase(), limit = Infinity): Match[] {
    const found: Match[] = [];
    const live = this.live(text, lower);
    if (live.length === 0) return found;
    const matcher = new Matcher(text, stepsFor(text.length));
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
    return found;
  }

  private live(text: string, lower: string): Live[] {
    const live: Live[] = [];
    for (const branch of this.branches) {
      if (branch.literals && !branch.literals.some((literal) => lower.includes(literal))) continue;
      const program = this.programOf(branch);
      live.push({ branch, program, next: nextStart(branch, text, lower, 0) });
    }
    return live;
  }

  test(text: string): boolean {
    return this.findAll(text, undefined, 1).length > 0;
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
      const first = firstSet(branch.node);
      branch.first = first.empty ? null : first.ascii;
    }
    return branch.program;
  }
}

/** The next place from `from` on where a branch can begin; past the end when there is none. */
function nextStart(branch: Branch, text: string, lower: string, from: number): number {
  if (branch.prefix !== '' && lower.length === text.length) {
    const at = lower.indexOf(branch.prefix, from);
    return at < 0 ? text.length + 1 : at;
  }
  const { first } = branch;
  for (let at = from; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (first && (at === text.length || (code < 128 && first[code] === 0))) continue;
    if (code >= 0xdc00 && code <= 0xdfff && at > 0 && isHigh(text.charCodeAt(at - 1))) continue;
    return at;
  }
  return text.length + 1;
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

import { branches } from './branches.ts';
import { wordSet } from './char-set.ts';
import { leadLength } from './lead-index.ts';
import { beginsWord, leadingSets } from './leading-sets.ts';
import type { Promised } from './literal-index.ts';
import { literalPrefix } from './literal-prefix.ts';
import type { Match } from './match.ts';
import { Matcher, OutOfSteps } from './matcher.ts';
import { parsePattern } from './parse-pattern.ts';
import { PatternError } from './pattern-error.ts';
import type { PatternNode } from './pattern-node.ts';
import { compileProgram, type Program } from './program.ts';
import { programSize } from './program-size.ts';
import { allRequired, requiredLiterals } from './required-literals.ts';
import { mayHold, type Required, requiredSets } from './required-sets.ts';
import { type Making, StartFinder } from './start-finder.ts';
import { codesOf } from './text-codes.ts';

/** One alternative of a pattern. Most never meet their words: what is known of its matches is found out when it does. */
interface Branch {
  node: PatternNode;
  literals: string[] | undefined;
  known?: Known;
  compiled?: Compiled;
}

interface Known {
  /** What matches hold besides, in lower case: one of each list. */
  further: string[][];
  /** Characters of which matches hold one of each lot. */
  required: Required[];
}

interface Compiled {
  program: Program;
  /** What its matches begin with, in lower case; '' when nothing is sure. */
  prefix: string;
  /** ASCII code points of the first characters of its matches (`leadingSets`). */
  leading: Uint8Array[];
  /** Its matches begin where a word does. */
  atWord: boolean;
  /** Tells where its matches begin, where no prefix does. */
  starts: StartFinder | undefined;
}

/** What all searches of a document may spend together. */
export interface Budget extends Making {
  /** Steps of matching; a search that begins with nothing left finds nothing. */
  steps: number;
}

/** A text to search, with what is known of it. */
export interface Searched {
  text: string;
  /** `text` in lower case. */
  lower: string;
  /** Of the literals that the pattern promises, those that are in `lower`; undefined where nobody looked. */
  present?: readonly string[] | undefined;
  budget?: Budget | undefined;
}

/** A branch whose words are in the text, and the next place where it can begin. */
interface Live {
  compiled: Compiled;
  next: number;
  /** All places where it can begin, and how many of them are passed; undefined where they are looked for one by one. */
  starts: Int32Array | undefined;
  passed: number;
}

/** A substitution rule has a group for every pair: thousands are honest. */
const maxGroups = 5000;
/** Instructions of a whole pattern; a style's longest word lists come to about 30,000. */
const maxSize = 200_000;

/** States that one search may make where no document sets a bound: a fraction of a millisecond. */
const makingAlone = 100_000;

const none: readonly Match[] = [];

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
  /** The numbers of the branches that promise no literals. */
  private readonly unsure: readonly number[];
  private captures: Int32Array | undefined;
  /** By literal, the numbers of the branches that promise it. */
  private byLiteral: Map<string, number[]> | undefined;
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
      literals: requiredLiterals(node),
    }));
    this.unsure = this.branches.flatMap(({ literals }, number) => (literals ? [] : [number]));
  }

  /** For each alternative, the lower-case strings of which a match must contain one; undefined promises nothing. */
  literals(): (readonly string[] | undefined)[] {
    return this.branches.map((branch) => branch.literals);
  }

  /** What its matches promise together. */
  promise(): Promised {
    const literals = this.branches.flatMap((branch) => branch.literals ?? []);
    const leads = this.unsure.map((number) =>
      leadingSets((this.branches[number] as Branch).node, leadLength),
    );
    // More of them than this, and looking for all of them costs more than it spares.
    const told = leads.length <= 8 && leads.every((lead) => lead.length > 0);
    return { literals, leads: told ? leads : undefined };
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

  private matches({ text, lower, present, budget }: Searched, limit: number): readonly Match[] {
    if (budget && budget.steps <= 0) return none;
    const live = this.live(text, lower, present, budget ?? { making: makingAlone });
    if (live.length === 0) return none;
    const found: Match[] = [];
    this.captures ??= new Int32Array((this.groups + 1) * 2).fill(-1);
    const steps = Math.min(stepsFor(text.length), budget?.steps ?? Infinity);
    const matcher = new Matcher(text, this.captures, steps);
    try {
      for (let at = 0; at <= text.length && found.length < limit; ) {
        const match = search(text, lower, live, matcher, at);
        if (!match) break;
        found.push(match);
        for (const { compiled } of live) matcher.reset(compiled.program);
        at = match.end > match.start ? match.end : match.end + 1;
      }
    } catch (error) {
      if (!(error instanceof OutOfSteps)) throw error;
      this.captures = undefined;
    }
    if (budget) budget.steps -= steps - matcher.left;
    return found;
  }

  private live(text: string, lower: string, present: readonly string[] | undefined, making: Making): Live[] {
    const live: Live[] = [];
    for (const branch of this.named(lower, present)) {
      branch.known ??= knownOf(branch);
      const { further, required } = branch.known;
      if (!further.every((list) => list.some((literal) => lower.includes(literal)))) continue;
      if (required.length > 0 && !mayHold(required, codesOf(text))) continue;
      branch.compiled ??= compiledOf(branch);
      const { compiled } = branch;
      const one = { compiled, next: -1, starts: compiled.starts?.starts(text, making), passed: 0 };
      advance(one, text, lower, 0);
      if (one.next <= text.length) live.push(one);
    }
    return live;
  }

  /** The branches of which a literal is in the text, in their order, and those that promise none. */
  private named(lower: string, present: readonly string[] | undefined): readonly Branch[] {
    const { branches } = this;
    // Who is asked although nothing is sure, or with what is present, has it.
    if (branches.length === 1 && (present || this.unsure.length > 0)) return branches;
    if (!present)
      return branches.filter(
        ({ literals }) => !literals || literals.some((literal) => lower.includes(literal)),
      );
    this.byLiteral ??= indexOf(branches);
    if (present.length === 1 && this.unsure.length === 0) {
      const [literal = ''] = present;
      return (this.byLiteral.get(literal) ?? []).map((number) => branches[number] as Branch);
    }
    if (present.length === 0) return this.unsure.map((number) => branches[number] as Branch);
    const named = new Set(this.unsure);
    for (const literal of present) for (const number of this.byLiteral.get(literal) ?? []) named.add(number);
    return [...named].sort((a, b) => a - b).map((number) => branches[number] as Branch);
  }

  test(text: string): boolean {
    return this.matches({ text, lower: text.toLowerCase() }, 1).length > 0;
  }
}

/** The leftmost match from `from` on; at one place the earlier branch wins. */
function search(
  text: string,
  lower: string,
  live: readonly Live[],
  matcher: Matcher,
  from: number,
): Match | undefined {
  for (const one of live) if (one.next < from) advance(one, text, lower, from);
  for (;;) {
    let first: Live | undefined;
    for (const one of live) if (one.next <= text.length && (!first || one.next < first.next)) first = one;
    if (!first) return undefined;
    const match = matcher.match(first.compiled.program, first.next);
    if (match) return match;
    advance(first, text, lower, first.next + 1);
  }
}

/** Moves a branch to the first place from `from` on where it can begin. */
function advance(one: Live, text: string, lower: string, from: number): void {
  const { starts } = one;
  if (!starts) {
    one.next = nextStart(one.compiled, text, lower, from);
    return;
  }
  while (one.passed < starts.length && (starts[one.passed] as number) < from) one.passed++;
  one.next = starts[one.passed] ?? text.length + 1;
}

/** The next place from `from` on where a branch can begin; past the end when there is none. */
function nextStart(compiled: Compiled, text: string, lower: string, from: number): number {
  const { prefix, leading, atWord } = compiled;
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

function indexOf(branches: readonly Branch[]): Map<string, number[]> {
  const byLiteral = new Map<string, number[]>();
  for (const [number, { literals }] of branches.entries()) {
    for (const literal of literals ?? []) {
      const known = byLiteral.get(literal);
      if (known) known.push(number);
      else byLiteral.set(literal, [number]);
    }
  }
  return byLiteral;
}

function knownOf({ node, literals }: Branch): Known {
  const further = allRequired(node).filter((list) => list.join('\n') !== literals?.join('\n'));
  return { further, required: requiredSets(node) };
}

function compiledOf({ node }: Branch): Compiled {
  const prefix = literalPrefix(node);
  return {
    program: compileProgram(node),
    prefix,
    leading: leadingSets(node),
    atWord: beginsWord(node, wordSet.ascii),
    starts: prefix === '' ? StartFinder.of(node) : undefined,
  };
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

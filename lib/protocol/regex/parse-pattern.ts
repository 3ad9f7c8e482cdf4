import { CharReader } from './char-reader.ts';
import { charSet, literalSet } from './char-set.ts';
import { type Flags, parseClass, parseClassEscape, parseLiteralEscape } from './parse-class.ts';
import { PatternError } from './pattern-error.ts';
import type { ParsedPattern, PatternNode } from './pattern-node.ts';

/** Copies of a counted repeat multiply the program: beyond this the pattern is refused. */
const maxRepeat = 1000;
const maxDepth = 200;

const empty: PatternNode = { type: 'seq', items: [] };
const notNewline = charSet((c) => c !== 10);
const anything = charSet(() => true);

/**
 * Parses a pattern of the dialect that Vale's styles are written in: .NET's, with RE2's `(?P<name>)` and POSIX classes.
 * @throws PatternError on a syntax error or a construct that has no bounded-time meaning here.
 */
export function parsePattern(source: string): ParsedPattern {
  return new Parser(source).parse();
}

class Parser {
  private readonly in: CharReader;
  private flags: Flags = { i: false, m: false, s: false, x: false, n: false };
  private groups = 0;
  private depth = 0;
  private readonly names = new Map<string, number>();
  private readonly backs: { node: { index: number }; name: string; at: number }[] = [];

  constructor(source: string) {
    this.in = new CharReader(source);
  }

  parse(): ParsedPattern {
    const node = this.alternatives();
    if (!this.in.done) throw this.error('an unmatched )');
    for (const { node: back, name, at } of this.backs) {
      const index = this.names.get(name) ?? (/^\d+$/.test(name) ? Number(name) : -1);
      if (index < 1 || index > this.groups) throw new PatternError(`no group called ${name}`, at);
      back.index = index;
    }
    return { node, groups: this.groups, names: this.names };
  }

  private error(message: string): PatternError {
    return new PatternError(message, this.in.at);
  }

  /** Options set inside a group end with it; inside they run on through later alternatives, as in .NET. */
  private alternatives(): PatternNode {
    if (++this.depth > maxDepth) throw this.error('groups nested too deep');
    const outer = { ...this.flags };
    const items = [this.sequence()];
    while (this.in.take('|')) items.push(this.sequence());
    this.flags = outer;
    this.depth--;
    return items.length === 1 ? (items[0] as PatternNode) : { type: 'alt', items };
  }

  private sequence(): PatternNode {
    const items: PatternNode[] = [];
    for (let c = this.in.peek(); c !== '' && c !== '|' && c !== ')'; c = this.in.peek()) {
      if (this.flags.x && this.skipLayout()) continue;
      const atom = this.atom();
      if (atom) items.push(this.quantified(atom));
    }
    return items.length === 1 ? (items[0] as PatternNode) : { type: 'seq', items };
  }

  private skipLayout(): boolean {
    if (/\s/.test(this.in.peek())) return this.in.next() !== '';
    if (this.in.peek() !== '#') return false;
    while (!this.in.done && this.in.next() !== '\n');
    return true;
  }

  private atom(): PatternNode | undefined {
    const { i, m, s } = this.flags;
    const c = this.in.next();
    switch (c) {
      case '.':
        return { type: 'set', set: s ? anything : notNewline };
      case '^':
        return { type: 'assert', kind: m ? 'line-start' : 'text-start' };
      case '$':
        return { type: 'assert', kind: m ? 'line-end' : 'text-end-or-newline' };
      case '[':
        return { type: 'set', set: parseClass(this.in, i) };
      case '(':
        return this.group();
      case '\\':
        return this.escape();
      case '*':
      case '+':
      case '?':
        throw this.error(`a ${c} with nothing to repeat`);
      default:
        return { type: 'set', set: literalSet(c.codePointAt(0) as number, i) };
    }
  }

  private escape(): PatternNode {
    const at = this.in.at;
    const c = this.in.peek();
    const assertions = { b: 'word', B: 'not-word', A: 'text-start', z: 'text-end', Z: 'text-end-or-newline' };
    if (Object.hasOwn(assertions, c)) {
      this.in.next();
      return { type: 'assert', kind: assertions[c as keyof typeof assertions] as 'word' };
    }
    if (c === 'Q') {
      const text = this.in.until('\\E', 1);
      return {
        type: 'seq',
        items: [...text].map((t) => ({
          type: 'set',
          set: literalSet(t.codePointAt(0) as number, this.flags.i),
        })),
      };
    }
    if (c === 'k' || (c >= '1' && c <= '9')) {
      const name = c === 'k' ? this.in.match(/k[<'{]([^>'}]+)[>'}]/y)?.[1] : this.in.match(/\d{1,2}/y)?.[0];
      if (name === undefined) throw this.error('a \\k without a group name');
      const node: PatternNode = { type: 'back', index: 0, ignoreCase: this.flags.i };
      this.backs.push({ node, name, at });
      return node;
    }
    const set = parseClassEscape(this.in, this.flags.i);
    return { type: 'set', set: set ?? literalSet(parseLiteralEscape(this.in), this.flags.i) };
  }

  private group(): PatternNode | undefined {
    const start = this.in.at - 1;
    if (!this.in.take('?')) {
      if (this.flags.n) return this.close(this.alternatives());
      return this.capture();
    }
    if (this.in.take('#')) {
      this.in.until(')', 0);
      return undefined;
    }
    if (this.in.take(':')) return this.close(this.alternatives());
    if (this.in.take('>')) return { type: 'atomic', body: this.enclosed() };
    for (const [mark, ahead, negative] of looks) {
      if (this.in.take(mark)) return { type: 'look', ahead, negative, body: this.enclosed() };
    }
    const name = this.in.match(/P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)'/y);
    if (name) return this.capture(name[1] ?? name[2]);
    const options = this.in.match(/([imsnx]*)(?:-([imsnx]+))?([:)])/y);
    if (!options)
      throw new PatternError(`the group ${this.in.source.slice(start, start + 4)}… is not supported`, start);
    return this.options(options);
  }

  /** What stands in a look-around or atomic group: it is answered apart, without the captures made outside. */
  private enclosed(): PatternNode {
    const backs = this.backs.length;
    const body = this.close(this.alternatives());
    if (this.backs.length > backs) throw this.error('a back-reference inside a look-around or atomic group');
    return body;
  }

  private options([, on = '', off = '', end]: string[]): PatternNode | undefined {
    const before = { ...this.flags };
    for (const flag of on) this.flags[flag as keyof Flags] = true;
    for (const flag of off) this.flags[flag as keyof Flags] = false;
    if (end === ')') return undefined;
    const body = this.close(this.alternatives());
    this.flags = before;
    return body;
  }

  private capture(name?: string): PatternNode {
    const index = ++this.groups;
    if (name !== undefined) this.names.set(name, index);
    return { type: 'group', index, body: this.close(this.alternatives()) };
  }

  private close(body: PatternNode): PatternNode {
    if (!this.in.take(')')) throw this.error('a ( that is never closed');
    return body;
  }

  private quantified(atom: PatternNode): PatternNode {
    let body = atom;
    for (;;) {
      if (this.flags.x) while (!this.in.done && this.skipLayout());
      if (!repeats.has(this.in.peek())) return body;
      const bounds = this.in.match(/[*+?]|\{(\d+)(?:(,)(\d*))?\}/y);
      if (!bounds) return body;
      if (body !== atom) throw this.error('a quantifier on a quantifier');
      const [text, low, comma, high] = bounds;
      const min = text === '+' ? 1 : low === undefined ? 0 : Number(low);
      const max =
        text === '?' ? 1 : low === undefined ? Infinity : comma ? (high ? Number(high) : Infinity) : min;
      if (min > maxRepeat || (max !== Infinity && max > maxRepeat))
        throw this.error(`a repeat of more than ${maxRepeat}`);
      if (max < min) throw this.error('a repeat whose bounds are reversed');
      const greedy = !this.in.take('?');
      body = max === 0 ? empty : { type: 'repeat', body: atom, min, max, greedy };
    }
  }
}

/** What a quantifier begins with. */
const repeats = new Set('*+?{');

const looks: [string, boolean, boolean][] = [
  ['=', true, false],
  ['!', true, true],
  ['<=', false, false],
  ['<!', false, true],
];

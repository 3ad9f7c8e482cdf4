import { PatternError } from './pattern-error.ts';

/** A cursor over a pattern's source, one code point at a time; offsets are UTF-16. */
export class CharReader {
  readonly source: string;
  at = 0;
  constructor(source: string) {
    this.source = source;
  }

  get done(): boolean {
    return this.at >= this.source.length;
  }

  /** The next code point, not consumed; '' at the end. */
  peek(): string {
    const code = this.source.codePointAt(this.at);
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  next(): string {
    const c = this.peek();
    this.at += c.length;
    return c;
  }

  /** Consumes `text` when it comes next. */
  take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Consumes what a sticky expression matches here. */
  match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source);
    if (found) this.at += found[0].length;
    return found;
  }

  /** Consumes up to and with `end` (or the source's end) after `skip` units; returns what lay between. */
  until(end: string, skip: number): string {
    const from = this.at + skip;
    const to = this.source.indexOf(end, from);
    this.at = to < 0 ? this.source.length : to + end.length;
    return this.source.slice(from, to < 0 ? undefined : to);
  }

  error(message: string): PatternError {
    return new PatternError(message, this.at);
  }
}

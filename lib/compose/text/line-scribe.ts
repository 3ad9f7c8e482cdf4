import { type Piece, pieceTable } from './piece-table.ts';
import type { TextMap } from './text-map.ts';

// Joins nothing the reader sees: editors set them as caret places (Slate, CKEditor, Quill, CodeMirror). The
// zero-width joiner (U+200D) is not among them: it is part of an emoji.
const dropped = /[\u200b\u2060\ufeff]/;
const special = /[\u00a0\u200b\u2060\ufeff\r\n]/;

/**
 * Takes down what a walk meets, line by line, with the place of each piece: a newline is owed when a block or a
 * break has ended a line, and paid when the next one begins.
 */
export class LineScribe {
  readonly pieces: Piece[] = [];
  readonly #fold: boolean;
  readonly #out: string[] = [];
  #length = 0;
  #line: 'none' | 'open' | 'broken' | 'closed' = 'none';
  #owedSpace: { node: Node; offset: number } | null = null;

  constructor(fold: boolean) {
    this.#fold = fold;
  }

  /** A block begins or ends. A break just before it was only there to hold the line open: nothing is owed for it. */
  edge(): void {
    this.#owedSpace = null;
    if (this.#line !== 'none') this.#line = 'closed';
  }

  /** A `<br>` or a newline character at this place. */
  lineBreak(node: Node, offset: number): void {
    this.#owedSpace = null;
    this.#begin();
    this.pieces.push({ start: this.#length, length: 0, node, offset, breaks: true });
    this.#line = 'broken';
  }

  /** The element at `index` in `parent` stands for `text`; for nothing when that is ''. */
  atom(parent: Node, index: number, text: string): void {
    if (!text) return;
    this.#paySpace();
    this.#begin();
    this.#add(text, { node: parent, offset: index, atom: true });
  }

  text(node: Text): void {
    const { data } = node;
    if (this.#fold) this.#folded(node, data);
    else if (special.test(data)) this.#kept(node, data);
    else if (data) {
      this.#begin();
      this.#add(data, { node, offset: 0 });
    }
  }

  finish(root: Element): TextMap {
    if (this.pieces.length === 0) this.#anchor(root, 0);
    return pieceTable(root, this.#out.join(''), this.pieces);
  }

  #begin(): void {
    if (this.#line === 'broken' || this.#line === 'closed') {
      this.#out.push('\n');
      this.#length += 1;
    }
    this.#line = 'open';
  }

  #add(text: string, where: Omit<Piece, 'start' | 'length'>): void {
    this.pieces.push({ start: this.#length, length: text.length, ...where });
    this.#out.push(text);
    this.#length += text.length;
  }

  /** Makes the current end of the text a place the caret can be put. */
  #anchor(node: Node, offset: number): void {
    this.pieces.push({ start: this.#length, length: 0, node, offset });
  }

  #kept(node: Text, data: string): void {
    let from = 0;
    const flush = (to: number) => {
      if (to > from) {
        this.#begin();
        this.#add(data.slice(from, to).replaceAll('\u00a0', ' '), { node, offset: from });
      }
      from = to + 1;
    };
    for (let i = 0; i < data.length; i += 1) {
      const char = data[i] as string;
      if (dropped.test(char)) {
        flush(i);
        this.#begin();
        this.#anchor(node, i + 1);
      } else if (char === '\n') {
        flush(i);
        this.lineBreak(node, i);
      } else if (char === '\r') flush(i);
    }
    flush(data.length);
  }

  #paySpace(): void {
    if (!this.#owedSpace) return;
    const where = this.#owedSpace;
    this.#owedSpace = null;
    this.#add(' ', where);
  }

  /** White space runs count as one space, and none at a line's ends, as the browser draws them. */
  #folded(node: Text, data: string): void {
    for (const { 0: run, index } of data.matchAll(
      /[\t\n\f\r ]+|[\u200b\u2060\ufeff]+|[^\t\n\f\r \u200b\u2060\ufeff]+/g,
    )) {
      if (dropped.test(run)) {
        this.#begin();
        this.#anchor(node, index + run.length);
      } else if (/[\t\n\f\r ]/.test(run)) {
        if (this.#line === 'open') this.#owedSpace ??= { node, offset: index };
      } else {
        this.#paySpace();
        this.#begin();
        this.#add(run.replaceAll('\u00a0', ' '), { node, offset: index });
      }
    }
  }
}

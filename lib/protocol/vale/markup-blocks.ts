import { type Block, makeBlock } from './block.ts';
import type { HtmlToken } from './html-token.ts';

/** Elements whose text is not prose. */
const skippedElements = new Set(['script', 'style', 'pre', 'figure', 'noscript', 'iframe']);
/** Inline elements whose text is masked: it stands in the sentence, but no rule is to read it. */
const maskedElements = new Set(['tt', 'code', 'kbd']);
const inlineElements = new Set(
  'b big i small abbr acronym cite dfn em kbd strong a br img span sub sup code tt del'.split(' '),
);
const scopes: Record<string, string> = {
  th: 'text.table.header',
  td: 'text.table.cell',
  caption: 'text.table.caption',
  li: 'text.list',
  blockquote: 'text.blockquote',
  figcaption: 'text.figure.caption',
};

/**
 * What reading a document's tokens gives, in order: pieces of text and the comments that switch rules. Prose is also read by
 * paragraphs and sentences, headings and cells by sentences, attributes only as they are.
 */
export type MarkupPart = { block: Block; kind: 'prose' | 'element' | 'attribute' } | { comment: string };

export interface Markup {
  parts: MarkupPart[];
  /** How often each element came: `heading.h2`, `list`, `pre`, …, for formulas. */
  counts: Record<string, number>;
  /** The prose as one text, for readability. */
  summary: string;
}

/** What the configuration says about elements (`SkippedScopes`, `IgnoredScopes`); empty for the defaults. */
export interface ElementSettings {
  skipped: readonly string[];
  masked: readonly string[];
}

/**
 * Gathers tokens into blocks as Vale does: text up to the end of a block element belongs together, inline elements are set
 * off by a blank unless punctuation binds them, code is masked.
 * @param extension the file's, with its dot; it is the last section of every scope.
 */
export function markupBlocks(
  tokens: readonly HtmlToken[],
  extension: string,
  settings: ElementSettings,
): Markup {
  const reader = new Reader(extension, settings);
  for (const token of tokens) reader.token(token);
  return reader.markup;
}

class Reader {
  readonly markup: Markup = { parts: [], counts: {}, summary: '' };
  private readonly extension: string;
  private readonly skipped: ReadonlySet<string>;
  private readonly masked: ReadonlySet<string>;
  private text = '';
  private offsets: number[] = [];
  private open: string[] = [];
  private inSkipped = false;
  private inline = false;
  private masking = false;
  private href: string | undefined;

  constructor(extension: string, settings: ElementSettings) {
    this.extension = extension;
    this.skipped = settings.skipped.length > 0 ? new Set(settings.skipped) : skippedElements;
    this.masked = settings.masked.length > 0 ? new Set(settings.masked) : maskedElements;
  }

  token(token: HtmlToken): void {
    const href = this.href;
    this.href = undefined;
    switch (token.type) {
      case 'comment':
        this.markup.parts.push({ comment: token.text });
        return;
      case 'text':
        this.append(token.text, token.offsets, href);
        return;
      case 'end':
        if (this.skipped.has(token.tag)) this.inSkipped = false;
        if (!inlineElements.has(token.tag)) this.flush();
        return;
      case 'start':
        this.begin(token);
    }
  }

  private begin(token: HtmlToken & { type: 'start' }): void {
    if (this.skipped.has(token.tag)) {
      this.inSkipped = true;
      this.count(token.tag);
    } else {
      this.inline = inlineElements.has(token.tag);
      this.masking = this.masked.has(token.tag);
      this.open.push(token.tag);
    }
    this.href = token.href;
    if (token.alt && token.alt.text.trim() !== '') {
      this.markup.parts.push({
        block: makeBlock('text.attr.alt', token.alt.text, token.alt.offsets),
        kind: 'attribute',
      });
    }
  }

  private append(raw: string, offsets: number[], href: string | undefined): void {
    const text = raw.trim();
    if (text === '' || this.inSkipped) return;
    const skip = raw.indexOf(text);
    const masked = this.masking || text === href;
    const nested = !this.inline && this.inNestedList();
    const binds = /^[.?!,:;)\]}—–]/.test(text) && !masked;
    if ((nested || (this.inline && !binds)) && !/[([{—–]$/.test(this.text))
      this.blank(offsets[skip] as number);
    this.text += masked ? text.replace(/[^\n]/g, '*') : text;
    for (let i = 0; i < text.length; i++) this.offsets.push(offsets[skip + i] as number);
    if (masked) this.masking = false;
  }

  /** A blank between pieces: where the source has one there, it is that one. */
  private blank(before: number): void {
    this.text += ' ';
    const last = this.offsets[this.offsets.length - 1];
    this.offsets.push(last === undefined ? before : Math.min(last + 1, before));
  }

  private inNestedList(): boolean {
    const [outer, list, item] = this.open.slice(-3);
    return this.open.length > 3 && item === 'li' && (list === 'ol' || list === 'ul') && outer === 'li';
  }

  private flush(): void {
    if (this.text.trim() !== '') this.block();
    this.text = '';
    this.offsets = [];
    this.open = [];
  }

  private block(): void {
    const named = this.open.find((tag) => Object.hasOwn(scopes, tag) || /^h[1-6]$/.test(tag));
    const scope = named === undefined ? 'text' : (scopes[named] ?? `text.heading.${named}`);
    if (named === undefined || scope === 'text.list' || scope === 'text.blockquote')
      this.markup.summary += `${this.text}\n\n`;
    if (named !== undefined) this.count(scope.replace('text.', ''));
    const lead = named === undefined ? 0 : this.text.length - this.text.replace(/^ +/, '').length;
    const offsets = [...this.offsets.slice(lead), (this.offsets[this.offsets.length - 1] ?? 0) + 1];
    const block = makeBlock(scope + this.extension, this.text.slice(lead), offsets);
    this.markup.parts.push({ block, kind: named === undefined ? 'prose' : 'element' });
  }

  private count(name: string): void {
    this.markup.counts[name] = (this.markup.counts[name] ?? 0) + 1;
  }
}

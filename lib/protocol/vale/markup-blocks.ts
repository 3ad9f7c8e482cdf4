import { type Block, makeBlock } from './block.ts';
import type { HtmlToken } from './html-token.ts';

/** Elements whose text is not prose. */
const skippedElements = new Set(['script', 'style', 'pre', 'figure', 'noscript', 'iframe']);
/** Classes that keep an element from being read, whatever its name. */
const skippedClasses = ['problematic', 'pre', 'code'];
/** Inline elements whose text is masked: it stands in the sentence, but no rule is to read it. */
const maskedElements = new Set(['tt', 'code', 'kbd']);
const inlineElements = new Set(
  'b big i small abbr acronym cite dfn em kbd strong a br img span sub sup code tt del'.split(' '),
);
/** Elements that hold nothing: they neither end what stands before them nor begin a block. */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const scopes: Record<string, string> = {
  th: 'text.table.header',
  td: 'text.table.cell',
  caption: 'text.table.caption',
  li: 'text.list',
  blockquote: 'text.blockquote',
  figcaption: 'text.figure.caption',
};
/** Inline elements that rules can ask for by themselves; no part of `text`, or every rule would read them twice. */
const inlineScopes: Record<string, string> = {
  a: 'link',
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  code: 'code',
  tt: 'code',
};

/**
 * What reading a document's tokens gives, in order: pieces of text and the comments that switch rules, with their place.
 * Prose is also read by paragraphs and sentences, headings and cells by sentences, attributes only as they are, and inline
 * elements only by rules that ask for them.
 */
export type MarkupPart =
  | { block: Block; kind: 'prose' | 'element' | 'attribute' | 'inline' }
  | { comment: string; at: number };

export interface Markup {
  parts: MarkupPart[];
  /** How often each element came: `heading.h2`, `list`, `pre`, …, for formulas. */
  counts: Record<string, number>;
  /** The prose as one text, for readability. */
  summary: string;
}

/**
 * What the configuration says about elements (`SkippedScopes`, `IgnoredScopes`, empty for the defaults), and about classes
 * besides those that are always passed over (`IgnoredClasses`).
 */
export interface ElementSettings {
  skipped: readonly string[];
  masked: readonly string[];
  ignoredClasses: readonly string[];
}

/**
 * Gathers tokens into blocks as Vale does: text up to the edge of a block element belongs together, what an inline element
 * holds is set off by a blank unless punctuation binds it, what follows one is parted from it as in the source, code is masked.
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

/** Text and the place of each of its UTF-16 units in the source. */
interface Piece {
  text: string;
  offsets: number[];
}

/** An inline element that a rule may ask for, while it is open and after. */
interface Inline extends Piece {
  tag: string;
  /** The block holds only a mask of it. */
  masked: boolean;
}

class Reader {
  readonly markup: Markup = { parts: [], counts: {}, summary: '' };
  private readonly extension: string;
  private readonly skipped: ReadonlySet<string>;
  private readonly masked: ReadonlySet<string>;
  private readonly classes: ReadonlySet<string>;
  private readonly prose: Piece = { text: '', offsets: [] };
  private open: string[] = [];
  private openInline: Inline[] = [];
  private closedInline: Inline[] = [];
  private inSkipped = false;
  /** An element that is passed over for its class, and how deep elements of its name stand in it. */
  private skippedFor: { tag: string; depth: number } | undefined;
  private off = false;
  private inline = false;
  private afterInline = false;
  private masking = false;
  private href: string | undefined;

  constructor(extension: string, settings: ElementSettings) {
    this.extension = extension;
    this.skipped = settings.skipped.length > 0 ? new Set(settings.skipped) : skippedElements;
    this.masked = settings.masked.length > 0 ? new Set(settings.masked) : maskedElements;
    this.classes = new Set([...skippedClasses, ...settings.ignoredClasses]);
  }

  token(token: HtmlToken): void {
    const href = this.href;
    this.href = undefined;
    switch (token.type) {
      case 'comment':
        if (!this.inline) this.afterInline = true;
        if (token.text === 'vale off') this.off = true;
        if (token.text === 'vale on') this.off = false;
        this.markup.parts.push({ comment: token.text, at: token.at });
        return;
      case 'text':
        this.append(token.text, token.offsets, href);
        return;
      case 'end':
        this.finish(token.tag);
        return;
      case 'start':
        this.begin(token);
    }
  }

  private begin(token: HtmlToken & { type: 'start' }): void {
    const inline = inlineElements.has(token.tag);
    const passedOver = token.classes?.some((name) => this.classes.has(name)) ?? false;
    if (this.skippedFor?.tag === token.tag) this.skippedFor.depth++;
    if (!inline && (passedOver || this.skipped.has(token.tag))) {
      this.inSkipped = true;
      if (passedOver) this.skippedFor ??= { tag: token.tag, depth: 1 };
      this.count(token.tag);
    } else {
      // The text of a list item ends where a list within it begins.
      if (!inline && !voidElements.has(token.tag) && this.prose.text.trim() !== '') this.flush();
      // Emphasis that follows code in a block counts as code, as it does in Vale.
      const tag = token.tag === 'em' && this.open.at(-1) === 'code' ? 'code' : token.tag;
      this.inline = inline;
      this.afterInline = false;
      this.masking = this.masked.has(tag) || (inline && (passedOver || this.skipped.has(tag)));
      this.open.push(tag);
      if (Object.hasOwn(inlineScopes, tag))
        this.openInline.push({ tag: token.tag, masked: this.masking, text: '', offsets: [] });
    }
    this.href = token.href;
    if (token.alt && token.alt.text.trim() !== '' && !this.skipped.has('alt')) {
      this.markup.parts.push({
        block: makeBlock('text.attr.alt', token.alt.text, token.alt.offsets),
        kind: 'attribute',
      });
    }
  }

  private finish(tag: string): void {
    if (!inlineElements.has(tag)) {
      if (this.skippedFor?.tag === tag) this.skippedFor.depth--;
      const closed = this.skippedFor?.depth === 0;
      if (closed) this.skippedFor = undefined;
      if (closed || this.skipped.has(tag)) this.inSkipped = false;
      this.flush();
      return;
    }
    this.afterInline = true;
    if (this.openInline.at(-1)?.tag === tag) this.closedInline.push(this.openInline.pop() as Inline);
  }

  private append(raw: string, offsets: number[], href: string | undefined): void {
    const text = raw.trim();
    if (text === '' || this.inSkipped || this.off) return;
    const skip = raw.indexOf(text);
    const places = offsets.slice(skip, skip + text.length);
    const masked = this.masking || text === href;
    const blank = this.blankBefore(raw, text, masked);
    const piece: Piece = {
      text: blank + (masked ? text.replace(/[^\n]/g, '*') : text),
      offsets: blank === '' ? places : [this.placeOfBlank(offsets, skip), ...places],
    };
    add(this.prose, piece);
    for (const inline of this.openInline) add(inline, inline.masked ? { text, offsets: places } : piece);
    this.afterInline = false;
    if (masked) this.masking = false;
  }

  /** What parts a text from what stands before it. */
  private blankBefore(raw: string, text: string, masked: boolean): string {
    const nested = !this.inline && this.inNestedList();
    const binds = /^[.?!,:;)\]}—–]/.test(text) && !masked;
    const inferred = nested || (this.inline && !binds) ? ' ' : '';
    const blank = this.afterInline ? (/^[\n\t ]/.exec(raw)?.[0].replace('\t', ' ') ?? '') : inferred;
    return blank === ' ' && /[([{—–]$/.test(this.prose.text) ? '' : blank;
  }

  /** A blank lies right behind what it follows, and never behind what follows it. */
  private placeOfBlank(offsets: readonly number[], skip: number): number {
    const before = offsets[skip] as number;
    const last = this.prose.offsets.at(-1);
    return last === undefined ? before : Math.min(last + 1, before);
  }

  private inNestedList(): boolean {
    const [outer, list, item] = this.open.slice(-3);
    return this.open.length > 3 && item === 'li' && (list === 'ol' || list === 'ul') && outer === 'li';
  }

  private flush(): void {
    if (this.prose.text.trim() !== '') this.block();
    this.prose.text = '';
    this.prose.offsets = [];
    this.open = [];
    this.closedInline = [];
  }

  private block(): void {
    const named = this.open.find((tag) => Object.hasOwn(scopes, tag) || /^h[1-6]$/.test(tag));
    const scope = named === undefined ? 'text' : (scopes[named] ?? `text.heading.${named}`);
    if (named === undefined || scope === 'text.list' || scope === 'text.blockquote')
      this.markup.summary += `${this.prose.text}\n\n`;
    this.count(named === undefined ? 'paragraphs' : scope.replace('text.', ''));
    this.part(this.prose, scope, named === undefined ? 'prose' : 'element');
    for (const inline of this.closedInline) {
      const wanted = inlineScopes[inline.tag];
      if (wanted !== undefined && inline.text.trim() !== '') this.part(inline, wanted, 'inline');
    }
  }

  private part(piece: Piece, scope: string, kind: 'prose' | 'element' | 'inline'): void {
    const lead = kind === 'prose' ? 0 : piece.text.length - piece.text.trimStart().length;
    const offsets = [...piece.offsets.slice(lead), (piece.offsets.at(-1) ?? 0) + 1];
    this.markup.parts.push({
      block: makeBlock(scope + this.extension, piece.text.slice(lead), offsets),
      kind,
    });
  }

  private count(name: string): void {
    this.markup.counts[name] = (this.markup.counts[name] ?? 0) + 1;
  }
}

function add(piece: Piece, { text, offsets }: Piece): void {
  piece.text += text;
  for (const offset of offsets) piece.offsets.push(offset);
}

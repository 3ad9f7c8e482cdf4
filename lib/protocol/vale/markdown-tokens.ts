import type { Nodes, Parents, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { alignText } from './align-text.ts';
import { type HtmlToken, offsetsFrom } from './html-token.ts';
import { htmlTokens } from './html-tokens.ts';

const tags: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'blockquote',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  listItem: 'li',
};

/**
 * Reads Markdown (with GitHub's tables, task lists, footnotes and bare links) as the stream of HTML tokens it renders to:
 * that stream, not the tree, decides what Vale takes for one piece of text.
 */
export function markdownTokens(source: string): HtmlToken[] {
  const root = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const renderer = new Renderer(source);
  renderer.root(root);
  return renderer.tokens;
}

class Renderer {
  readonly tokens: HtmlToken[] = [];
  private readonly source: string;
  private readonly urls = new Map<string, string>();

  constructor(source: string) {
    this.source = source;
  }

  root(root: Root): void {
    for (const node of root.children)
      if (node.type === 'definition') this.urls.set(node.identifier, node.url);
    const notes = root.children.filter((node) => node.type === 'footnoteDefinition');
    for (const node of root.children) if (node.type !== 'footnoteDefinition') this.node(node, false);
    if (notes.length === 0) return;
    this.start('ol');
    for (const note of notes) this.wrap('li', note, false);
    this.end('ol');
  }

  private start(tag: string, href?: string): void {
    this.tokens.push({ type: 'start', tag, ...(href !== undefined && { href }) });
  }

  private end(tag: string): void {
    this.tokens.push({ type: 'end', tag });
  }

  private wrap(tag: string, node: Parents, tight: boolean): void {
    this.start(tag);
    for (const child of node.children) this.node(child, tight);
    this.end(tag);
  }

  private node(node: Nodes, tight: boolean): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        this.tokens.push({
          type: 'text',
          text: node.value,
          offsets: alignText(this.source, start, end, node.value),
        });
        return;
      case 'inlineCode':
        this.code(node.value, start, end);
        return;
      case 'html':
        this.tokens.push(...htmlTokens(this.source.slice(start, end), start));
        return;
      case 'paragraph':
        if (tight) for (const child of node.children) this.node(child, tight);
        else this.wrap('p', node, tight);
        return;
      case 'heading':
        this.wrap(`h${node.depth}`, node, tight);
        return;
      case 'list': {
        const loose = node.spread || node.children.some((item) => item.spread);
        this.wrap(node.ordered ? 'ol' : 'ul', node, !loose);
        return;
      }
      case 'link':
        this.link(node, node.url);
        return;
      case 'linkReference':
        this.link(node, this.urls.get(node.identifier) ?? '');
        return;
      case 'image':
      case 'imageReference':
        this.image(node.alt ?? '', start, end);
        return;
      case 'break':
        this.start('br');
        return;
      case 'thematicBreak':
        this.start('hr');
        return;
      case 'code':
        this.start('pre');
        this.end('pre');
        return;
      case 'table':
        this.table(node);
        return;
      case 'footnoteReference':
        this.start('sup');
        this.link({ children: [] }, '#');
        this.end('sup');
        return;
      default: {
        const tag = tags[node.type];
        if (tag && 'children' in node) this.wrap(tag, node, tight && node.type === 'listItem');
      }
    }
  }

  private code(value: string, start: number, end: number): void {
    const at = this.source.slice(start, end).indexOf(value);
    const offsets =
      at < 0 ? alignText(this.source, start, end, value) : offsetsFrom(start + at, value.length);
    this.start('code');
    this.tokens.push({ type: 'text', text: value, offsets });
    this.end('code');
  }

  private link(node: { children: Nodes[] }, href: string): void {
    this.start('a', href);
    for (const child of node.children) this.node(child, false);
    this.end('a');
  }

  private image(alt: string, start: number, end: number): void {
    const at = Math.max(0, this.source.slice(start, end).indexOf(alt));
    this.tokens.push({
      type: 'start',
      tag: 'img',
      alt: { text: alt, offsets: offsetsFrom(start + at, alt.length + 1) },
    });
  }

  private table(node: Table): void {
    this.start('table');
    node.children.forEach((row, i) => {
      this.start('tr');
      for (const cell of row.children) this.wrap(i === 0 ? 'th' : 'td', cell, false);
      this.end('tr');
    });
    this.end('table');
  }
}

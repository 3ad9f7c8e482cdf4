import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { blanked } from './blanked.ts';

interface Span {
  start: number;
  end: number;
}

/**
 * Markdown whose formulas are code to whoever reads it, every offset as it was: lines from `$$` to `$$` are blanks, and
 * `$…$` within a paragraph is a code span. What tells a formula from money is Pandoc's: the first `$` stands before
 * something that is no blank, the last behind something that is none and before no digit.
 */
export function withoutMath(source: string): string {
  if (!source.includes('$')) return source;
  const { code, prose } = spansOf(source);
  const inCode = (at: number) => code.some(({ start, end }) => start <= at && at < end);
  const displays = displayed(source, inCode);
  const inDisplay = (at: number) => displays.some(({ start, end }) => start <= at && at < end);
  const formulas = prose
    .flatMap(({ start, end }) => inline(source, start, end, (at) => inCode(at) || inDisplay(at)))
    .concat(displays);
  return formulas.reduce(
    (text, { start, end }) =>
      text.slice(0, start) +
      (inDisplay(start) ? blanked(text.slice(start, end)) : asCode(text.slice(start, end))) +
      text.slice(end),
    source,
  );
}

const asCode = (formula: string): string => `\`${formula.slice(1, -1).replaceAll('`', '*')}\``;

/** Where code stands, and where a formula may stand in a line. */
function spansOf(source: string): { code: Span[]; prose: Span[] } {
  const code: Span[] = [];
  const prose: Span[] = [];
  const visit = (node: Nodes): void => {
    const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') code.push(span);
    if (node.type === 'paragraph' || node.type === 'heading') prose.push(span);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(source));
  return { code, prose };
}

/** A line that ends a formula; a label in braces may stand behind. */
const closes = /\$\$[ \t]*(?:\{[^{}\n]*\})?[ \t]*$/;

/** Formulas with lines of their own; one that is left open runs to the end, as in Vale. */
function displayed(source: string, inCode: (at: number) => boolean): Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  let at = 0;
  for (const line of source.split('\n')) {
    const end = at + line.length;
    const begin = /^ {0,3}\$\$+/.exec(line)?.[0].length;
    if (open !== undefined && closes.test(line)) {
      found.push({ start: open, end });
      open = undefined;
    } else if (open === undefined && begin !== undefined && !inCode(at + begin - 1)) {
      if (closes.test(line.slice(begin))) found.push({ start: at, end });
      else open = at;
    }
    at = end + 1;
  }
  if (open !== undefined) found.push({ start: open, end: source.length });
  return found;
}

function inline(source: string, start: number, end: number, taken: (at: number) => boolean): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '$' && !taken(at) && /[^\s$]/.test(source[at + 1] ?? ' ')) {
      const close = closing(source, at + 1, end);
      if (close === undefined) continue;
      found.push({ start: at, end: close + 1 });
      at = close;
    } else if (source.startsWith('$$', at)) at++;
  }
  return found;
}

function closing(source: string, from: number, end: number): number | undefined {
  for (let at = from; at < end; at++)
    if (source[at] === '$' && /[^\s\\]/.test(source[at - 1] ?? ' ') && !/\d/.test(source[at + 1] ?? ''))
      return at;
  return undefined;
}

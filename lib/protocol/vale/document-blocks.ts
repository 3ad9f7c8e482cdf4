import { Pattern } from '../regex/pattern.ts';
import { type Block, plainBlock, subBlock } from './block.ts';
import { markdownTokens } from './markdown-tokens.ts';
import { type ElementSettings, type MarkupPart, markupBlocks } from './markup-blocks.ts';
import { proseFigures } from './prose-figures.ts';
import { sentences } from './sentences.ts';

/** How a source is read. */
export type Format = 'md' | 'txt';

/** A document taken apart: its parts in order, then what is read as a whole. */
export interface DocumentBlocks {
  parts: MarkupPart[];
  whole: Block[];
  metrics(): Record<string, number>;
}

/** Settings of a file that decide what is passed over. */
export interface BlockSettings extends ElementSettings {
  tokenIgnores: readonly string[];
  blockIgnores: readonly string[];
}

const noSettings: BlockSettings = { skipped: [], masked: [], tokenIgnores: [], blockIgnores: [] };

/**
 * Takes a source apart. Plain text is one block; Markdown is read by its elements, front matter left out.
 * @param extension with its dot, the last section of every scope.
 */
export function documentBlocks(
  source: string,
  format: Format,
  extension: string,
  settings = noSettings,
): DocumentBlocks {
  const raw = plainBlock(`raw${extension}`, source);
  if (format === 'txt') {
    const block = plainBlock(`text${extension}`, source);
    const summary = plainBlock(`summary${extension}`, source);
    return {
      parts: [{ block, kind: 'prose' }],
      whole: [summary, raw],
      metrics: () => proseFigures(`${source}\n\n`),
    };
  }
  const prose = withoutIgnored(withoutFrontMatter(source), settings);
  const { parts, counts, summary } = markupBlocks(markdownTokens(prose), extension, settings);
  // Positions in the summary are not known: what is found there is about the document.
  const whole = plainBlock(`summary${extension}`, summary);
  return {
    parts,
    whole: [whole, raw],
    metrics: () => ({
      ...Object.fromEntries(
        Object.entries(counts).map(([name, count]) => [name.replaceAll('.', '_'), count]),
      ),
      ...proseFigures(summary),
    }),
  };
}

const blanked = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Blanks keep every offset as it was. */
function withoutFrontMatter(source: string): string {
  const matter = /^(?:---|\+\+\+)[ \t]*\n[\s\S]*?\n(?:---|\+\+\+)[ \t]*(?:\n|$)/.exec(source);
  return matter ? blanked(matter[0]) + source.slice(matter[0].length) : source;
}

/** What `BlockIgnores` matches is blanked, what `TokenIgnores` matches is masked in its sentence. */
function withoutIgnored(source: string, settings: BlockSettings): string {
  const replaced = (text: string, pattern: string, put: (match: string) => string) => {
    let out = '';
    let at = 0;
    for (const { start, end } of new Pattern(pattern).findAll(text)) {
      out += text.slice(at, start) + put(text.slice(start, end));
      at = end;
    }
    return out + text.slice(at);
  };
  const blocks = settings.blockIgnores.reduce((text, pattern) => replaced(text, pattern, blanked), source);
  return settings.tokenIgnores.reduce(
    (text, p) => replaced(text, p, (match) => match.replace(/\S/g, '\u2020')),
    blocks,
  );
}

/** The sentences of a block, as blocks of their own. */
export function sentenceBlocks(block: Block): Block[] {
  return sentences(block.text).map(({ start, end }) =>
    subBlock(block, `sentence.${block.scope}`, start, end),
  );
}

/** The paragraphs of a block of prose, which blank lines part. */
export function paragraphBlocks(block: Block): Block[] {
  return [...block.text.matchAll(/[\s\S]+?(?:\n\n|$)/g)].map(({ 0: part, index }) =>
    subBlock(block, `paragraph.${block.scope}`, index, index + part.length),
  );
}

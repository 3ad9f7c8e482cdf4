import { Pattern } from '../regex/pattern.ts';
import { plainBlock } from './block.ts';
import { markdownTokens } from './markdown-tokens.ts';
import { type ElementSettings, markupBlocks } from './markup-blocks.ts';
import { proseFigures } from './prose-figures.ts';
import { type DocumentBlocks, textBlocks } from './text-blocks.ts';

/** How a source is read. */
export type Format = 'md' | 'txt';

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
  if (format === 'txt') return textBlocks(source, extension);
  const prose = withoutIgnored(withoutFrontMatter(source), settings);
  const { parts, counts, summary } = markupBlocks(markdownTokens(prose), extension, settings);
  // Positions in the summary are not known: what is found there is about the document.
  const whole = plainBlock(`summary${extension}`, summary);
  return {
    parts,
    whole: [whole, plainBlock(`raw${extension}`, source)],
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

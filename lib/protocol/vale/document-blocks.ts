import type { Pattern } from '../regex/pattern.ts';
import { blanked } from './blanked.ts';
import { plainBlock } from './block.ts';
import { frontMatterBlocks, frontMatterLength } from './front-matter.ts';
import { markdownTokens } from './markdown-tokens.ts';
import { type ElementSettings, markupBlocks } from './markup-blocks.ts';
import { withoutMath } from './math.ts';
import { mdxAsMarkdown } from './mdx.ts';
import { proseFigures } from './prose-figures.ts';
import { type DocumentBlocks, textBlocks } from './text-blocks.ts';

/** How a source is read. */
export type Format = 'md' | 'mdx' | 'txt';

/** Settings of a file that decide what is passed over. */
export interface BlockSettings extends ElementSettings {
  tokenIgnores: readonly Pattern[];
  blockIgnores: readonly Pattern[];
}

const noSettings: BlockSettings = {
  skipped: [],
  masked: [],
  ignoredClasses: [],
  tokenIgnores: [],
  blockIgnores: [],
};

/**
 * Takes a source apart. Plain text is one block; Markdown is read by its elements, the texts of its front matter by their keys,
 * formulas as code.
 * @param extension with its dot, the last section of every scope.
 */
export function documentBlocks(
  source: string,
  format: Format,
  extension: string,
  settings = noSettings,
): DocumentBlocks {
  if (format === 'txt') return textBlocks(source, extension);
  const matter = frontMatterLength(source);
  const body = withoutIgnored(blanked(source.slice(0, matter)) + source.slice(matter), settings);
  const prose = withoutMath(format === 'mdx' ? mdxAsMarkdown(body) : body);
  const { parts, counts, summary } = markupBlocks(markdownTokens(prose), extension, settings);
  // Positions in the summary are not known: what is found there is about the document.
  const whole = plainBlock(`summary${extension}`, summary);
  const matterParts = frontMatterBlocks(source, extension, settings.masked).map((block) => ({
    block,
    kind: 'attribute' as const,
  }));
  return {
    parts: [...matterParts, ...parts],
    whole: [whole, plainBlock(`raw${extension}`, source)],
    metrics: () => ({
      ...proseFigures(summary),
      paragraphs: 0,
      ...Object.fromEntries(
        Object.entries(counts).map(([name, count]) => [name.replaceAll('.', '_'), count]),
      ),
    }),
  };
}

/** What a mask leaves is no word, and not the indentation that would make code of what follows. */
const masked = (text: string): string => text.replace(/\S/g, '\u2020');

/** What `BlockIgnores` and `TokenIgnores` match is blanked where it fills its lines, else masked in its sentence. */
function withoutIgnored(source: string, { blockIgnores, tokenIgnores }: BlockSettings): string {
  const blocks = blockIgnores.reduce(
    (text, pattern) =>
      replaced(text, pattern, (match, start, end) => {
        const fills = /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end));
        return fills ? blanked(match) : masked(match);
      }),
    source,
  );
  return tokenIgnores.reduce((text, pattern) => replaced(text, pattern, masked), blocks);
}

function replaced(
  text: string,
  pattern: Pattern,
  put: (match: string, start: number, end: number) => string,
): string {
  let out = '';
  let at = 0;
  for (const { start, end } of pattern.findAll(text)) {
    out += text.slice(at, start) + put(text.slice(start, end), start, end);
    at = end;
  }
  return out + text.slice(at);
}

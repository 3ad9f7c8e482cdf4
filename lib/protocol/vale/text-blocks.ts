import { type Block, plainBlock } from './block.ts';
import type { MarkupPart } from './markup-blocks.ts';
import { proseFigures } from './prose-figures.ts';

/** A document taken apart: its parts in order, then what is read as a whole. */
export interface DocumentBlocks {
  parts: MarkupPart[];
  whole: Block[];
  metrics(): Record<string, number>;
}

/** Plain text is one block. @param extension with its dot, the last section of every scope. */
export function textBlocks(source: string, extension: string): DocumentBlocks {
  const block = plainBlock(`text${extension}`, source);
  return {
    parts: [{ block, kind: 'prose' }],
    whole: ['summary', 'raw'].map((scope) => ({ ...block, scope: `${scope}${extension}` })),
    metrics: () => proseFigures(`${source}\n\n`),
  };
}

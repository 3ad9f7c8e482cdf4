import { type Block, subBlock } from './block.ts';
import { sentences } from './sentences.ts';

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

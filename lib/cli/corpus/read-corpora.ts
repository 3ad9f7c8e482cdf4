import { basename } from 'node:path';
import type { LabelledDraft } from './labelled-draft.ts';
import { parseLabelledDraft } from './parse-labelled-draft.ts';
import { type Lines, readLines } from './read-lines.ts';

/** Reads labelled corpora, in the order given; complaints as in `readLines`. */
export function readCorpora(files: readonly string[]): Lines<LabelledDraft> {
  const all: Lines<LabelledDraft> = { items: [], complaints: [] };
  for (const file of files) {
    const corpus = basename(file).replace(/\.jsonl?$/, '');
    const { items, complaints } = readLines(file, (line, index) => parseLabelledDraft(line, corpus, index));
    all.items.push(...items);
    all.complaints.push(...complaints);
  }
  return all;
}

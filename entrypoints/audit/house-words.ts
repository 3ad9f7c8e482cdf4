import { houseProseWords } from '../../lib/analyzer/lexicon/house-prose-words.ts';

/** Words that any company could use: one that a writer never used is worth naming, however rare it is elsewhere. */
export const houseWords: ReadonlySet<string> = new Set(
  ['hollow', 'grow-verb', 'stock-adjective'].flatMap((set) => houseProseWords[set] ?? []),
);

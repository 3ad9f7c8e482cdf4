import { readFileSync, writeFileSync } from 'node:fs';
import { countBackground } from '../voice/background.ts';
import { maskPost } from '../voice/mask-post.ts';

// Counts the background of own voice from JSONL files of posts (`{"text": …}` a line) and writes the asset. Only
// frequencies of short character runs and common words are kept; no text is.
const masked = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => maskPost((JSON.parse(line) as { text: string }).text));
const background = countBackground(masked, { trigrams: 100, fourgrams: 100, words: 100, form: 1 });
writeFileSync(
  new URL('../../assets/voice-background.json', import.meta.url),
  `${JSON.stringify(background)}\n`,
);

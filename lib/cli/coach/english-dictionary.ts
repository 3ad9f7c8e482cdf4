import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Dictionary } from '../../protocol/vale/hunspell.ts';

/** The American English dictionary, from the disk. */
export function englishDictionary(): Dictionary {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
}

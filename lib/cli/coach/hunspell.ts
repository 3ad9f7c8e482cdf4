import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';

/**
 * A Hunspell dictionary's word test; without arguments the American English one. It is read when the first word is asked
 * for (about half a second), so that runs without spelling rules never pay for it.
 */
export function hunspell(aff?: string, dic?: string): (word: string) => boolean {
  let speller: ReturnType<typeof nspell> | undefined;
  return (word) => {
    speller ??= aff !== undefined && dic !== undefined ? nspell(aff, dic) : english();
    return speller.correct(word);
  };
}

function english(): ReturnType<typeof nspell> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return nspell(read('index.aff'), read('index.dic'));
}

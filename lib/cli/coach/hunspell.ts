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
  const knows = (word: string): boolean => {
    speller ??= aff !== undefined && dic !== undefined ? nspell(aff, dic) : english();
    return speller.correct(word);
  };
  const marks = [...(aff ?? '').matchAll(/^BREAK[ \t]+(\S+)/gm)].map((line) => line[1] as string);
  // The first line of several says how many there are.
  const breaks = /^\d+$/.test(marks[0] ?? '') ? marks.slice(1) : marks;
  return (word) => knows(word) || falls(word, breaks, knows, maxBreaks);
}

const maxBreaks = 10;

/** Whether a word falls, at what a dictionary's BREAK lines name (`-`, `^-`, `-$`), into words that are known. */
function falls(
  word: string,
  breaks: readonly string[],
  knows: (part: string) => boolean,
  left: number,
): boolean {
  const known = (part: string) => part !== '' && (knows(part) || falls(part, breaks, knows, left - 1));
  return (
    left > 0 &&
    breaks.some((mark) => {
      if (mark.startsWith('^')) return word.startsWith(mark.slice(1)) && known(word.slice(mark.length - 1));
      if (mark.endsWith('$'))
        return word.endsWith(mark.slice(0, -1)) && known(word.slice(0, 1 - mark.length));
      const at = word.indexOf(mark, 1);
      return at > 0 && knows(word.slice(0, at)) && known(word.slice(at + mark.length));
    })
  );
}

function english(): ReturnType<typeof nspell> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return nspell(read('index.aff'), read('index.dic'));
}

import nspell from 'nspell';

/** A Hunspell dictionary: its rules of affixes, and its words. */
export interface Dictionary {
  aff: string;
  dic: string;
}

/**
 * Makes word tests of Hunspell dictionaries; without arguments the American English one's. That one is read when the first
 * word is asked for, and once (about half a second), so that what has no spelling rules never pays for it.
 */
export function hunspell(
  english: () => Dictionary,
): (aff?: string, dic?: string) => (word: string) => boolean {
  let standard: ReturnType<typeof nspell> | undefined;
  const standardSpeller = () => {
    if (!standard) {
      const { aff, dic } = english();
      standard = nspell(aff, dic);
    }
    return standard;
  };
  return (aff, dic) => {
    let own: ReturnType<typeof nspell> | undefined;
    const knows = (word: string): boolean => {
      if (aff !== undefined && dic !== undefined) own ??= nspell(aff, dic);
      return (own ?? standardSpeller()).correct(word);
    };
    const marks = [...(aff ?? '').matchAll(/^BREAK[ \t]+(\S+)/gm)].map((line) => line[1] as string);
    // The first line of several says how many there are.
    const breaks = /^\d+$/.test(marks[0] ?? '') ? marks.slice(1) : marks;
    return (word) => knows(word) || falls(word, breaks, knows, maxBreaks);
  };
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

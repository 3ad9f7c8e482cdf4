/** How the letters of a text are written; `own` where it follows no pattern that another text could. */
type Case = 'lower' | 'upper' | 'title' | 'own';

const word = /\p{L}+(?:['’]\p{L}+)*/gu;
const wordsOf = (text: string): string[] => text.match(word) ?? [];

/**
 * A wording in the case of what it replaces, as rules with `matchcase` ask. Words that both share at their beginning and end
 * follow each other; what is between follows what it stands for as a whole.
 */
export function matchCase(wording: string, observed: string): string {
  const wanted = wordsOf(wording);
  const had = wordsOf(observed);
  if (wanted.length === 0 || had.length === 0) return inCase(wording, caseOf(observed));
  const shortest = Math.min(wanted.length, had.length);
  const same = (a: string | undefined, b: string | undefined) => a?.toLowerCase() === b?.toLowerCase();
  let head = 0;
  while (head < shortest && same(wanted[head], had[head])) head++;
  let tail = 0;
  while (tail < shortest - head && same(wanted.at(-1 - tail), had.at(-1 - tail))) tail++;
  const replaced = had.slice(head, had.length - tail);
  // Words put in between stand for none: the one behind tells, since a capital before may only begin a sentence.
  const middle = caseOf(
    replaced.length > 0 ? replaced.join(' ') : ((tail > 0 ? had.at(-tail) : had[head - 1]) ?? ''),
  );
  const allRaised = replaced.length > 1 && replaced.every((one) => caseOf(one) === 'title');
  let at = -1;
  return wording.replace(word, (one) => {
    at++;
    if (at < head) return inCase(one, caseOf(had[at] as string));
    if (at >= wanted.length - tail)
      return inCase(one, caseOf(had[had.length - (wanted.length - at)] as string));
    return inCase(one, middle === 'title' && at > head && !allRaised ? 'lower' : middle);
  });
}

function caseOf(text: string): Case {
  const letters = text.match(/\p{L}/gu) ?? [];
  const raised = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters.length === 0) return 'own';
  if (raised === 0) return 'lower';
  if (raised === letters.length && raised > 1) return 'upper';
  return raised === 1 && /^\p{Lu}$/u.test(letters[0] as string) ? 'title' : 'own';
}

function inCase(text: string, wanted: Case): string {
  if (wanted === 'own') return text;
  if (wanted === 'upper') return text.toUpperCase();
  const lower = text.toLowerCase();
  return wanted === 'lower' ? lower : lower.slice(0, 1).toUpperCase() + lower.slice(1);
}

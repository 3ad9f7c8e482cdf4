import nlp from 'compromise/two';
import { pennTag } from './penn-tag.ts';

/** A word or mark with its Penn Treebank tag; `start` is UTF-16 in the text. */
export interface TaggedWord {
  text: string;
  tag: string;
  start: number;
}

interface Term {
  text: string;
  tags: Set<string>;
}

/** Contracted ends that count as words of their own, as in the Treebank: I|'m, did|n't. */
const contracted = /(?:n['’]t|['’](?:m|re|s|ve|ll|d))$/i;

/**
 * Tags every word and mark of a text. Costs about 300 ms to load and tens of milliseconds a page: never where a writer
 * waits. Only for `sequence` rules in the studio, the audit and the command line.
 */
export function tagWords(text: string): TaggedWord[] {
  const words: TaggedWord[] = [];
  let at = 0;
  let before = '';
  const push = (word: string, start: number, tags: ReadonlySet<string>) => {
    words.push({ text: word, tag: pennTag({ text: word, tags, before }), start });
    if (/\p{L}/u.test(word)) before = word.toLowerCase().replace('’', "'");
  };
  const marksUpTo = (end: number) => {
    for (const { 0: mark, index } of text.slice(at, end).matchAll(/\.{2,}|[^\s]/g))
      push(mark, at + index, new Set());
    at = end;
  };
  for (const term of termsOf(text)) {
    if (term.text === '') continue;
    const start = text.indexOf(term.text, at);
    if (start < 0) continue;
    marksUpTo(start);
    at = start + term.text.length;
    const end = contracted.exec(term.text)?.index ?? term.text.length;
    if (end > 0) push(term.text.slice(0, end), start, term.tags);
    if (end < term.text.length && end > 0)
      push(term.text.slice(end), start + end, term.tags.has('Possessive') ? term.tags : verb);
  }
  marksUpTo(text.length);
  return words;
}

const verb = new Set(['Verb']);

function termsOf(text: string): Term[] {
  const sentences = nlp(text).json({ text: false }) as { terms: { text: string; tags: string[] }[] }[];
  return sentences.flatMap(({ terms }) =>
    terms.map((term) => ({ text: term.text, tags: new Set(term.tags) })),
  );
}

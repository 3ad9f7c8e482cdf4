const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** What changes when a post goes to the next room: links, handles, tags. Emoji and punctuation are no words anyway. */
const dressing = /(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_.]+/gu;

/**
 * The segmenter takes more than twice as long over twice the text (7 seconds for 100,000 units): it is given pieces of
 * about so many, cut where a word cannot be.
 */
const piece = 1_000;
/** What a text is, its first so many units tell: the longest posts of the longest rooms have fewer. */
const enough = 20_000;

function* pieces(text: string): Iterable<string> {
  for (let from = 0; from < text.length; ) {
    const blank = /\s/g;
    blank.lastIndex = from + piece;
    const end = blank.exec(text)?.index ?? text.length;
    yield text.slice(from, end);
    from = end;
  }
}

/** The plain words of `text`, of a long one those of its beginning: lower case, without links, handles, hashtags, emoji and punctuation. */
export function plainWords(text: string): string[] {
  const bare = text
    .slice(0, enough)
    .normalize('NFKC')
    .toLowerCase()
    .replace(dressing, ' ')
    .replace(/[’‘]/g, "'");
  const words: string[] = [];
  for (const part of pieces(bare))
    for (const { segment, isWordLike } of segmenter.segment(part)) if (isWordLike) words.push(segment);
  return words;
}

/** Each two words that follow one another, as 32-bit hashes. Two texts that share many are one text in two dresses. */
export function textPairs(text: string): Set<number> {
  const words = plainWords(text);
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < words.length; i++) pairs.add(hash(`${words[i]} ${words[i + 1]}`));
  return pairs;
}

/** FNV-1a over UTF-16 units, then mixed so that the smallest hashes are a fair sample. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

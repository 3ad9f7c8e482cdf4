import type { Reading } from '../reading/reading.ts';
import { hashtagWall } from '../shape/hashtag-wall.ts';
import { isForeign } from './is-foreign.ts';

/** Fewer words of one's own than this say too little to remark on. */
const fewest = 3;

const passedOver = new Set(['url', 'email', 'handle', 'hashtag']);

/** As much of the text as tells its language. */
const enough = 600;

function ownText(reading: Reading): string {
  let kept = '';
  for (const { reading: sentence } of reading.sentences) {
    if (kept.length >= enough) break;
    let from = 0;
    for (const token of sentence.tokens) {
      if (!passedOver.has(token.kind)) continue;
      kept += sentence.text.slice(from, token.start);
      from = token.end;
    }
    kept += `${sentence.text.slice(from)} `;
  }
  return kept.slice(0, enough);
}

// A long text keeps its first words while it is written on: what was said of them last is not asked again.
let last = { text: '', foreign: false };

function isForeignText(text: string): boolean {
  if (text !== last.text) last = { text, foreign: isForeign(text) };
  return last.foreign;
}

/** The draft is in another language than English. The browser's detector decides where it was sure. */
export function isInOtherLanguage(reading: Reading): boolean {
  const { language } = reading.draft;
  if (language) return !/^en\b/i.test(language);
  return reading.count('form.word') >= fewest && isForeignText(ownText(reading));
}

/**
 * The coach has nothing to say though a reader may see something: the draft holds next to no words, or next to none of
 * the writer's own (quotes, reposts, code). A wall of hashtags speaks without words.
 */
export function isSilent(reading: Reading): boolean {
  if (reading.borrowed) return true;
  return reading.count('form.word') < fewest && reading.count('form.hashtag') < hashtagWall;
}

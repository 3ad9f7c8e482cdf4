import type { Reading } from '../reading/reading.ts';
import { isForeign } from './is-foreign.ts';

/** Fewer words of one's own than this say too little to remark on. */
const fewest = 3;

const passedOver = new Set(['url', 'email', 'handle', 'hashtag']);

function ownText(reading: Reading): string {
  return reading.sentences
    .slice(0, 40)
    .map(({ reading: { text, tokens } }) => {
      let kept = '';
      let from = 0;
      for (const token of tokens) {
        if (!passedOver.has(token.kind)) continue;
        kept += text.slice(from, token.start);
        from = token.end;
      }
      return kept + text.slice(from);
    })
    .join(' ');
}

/** The draft is in another language than English. The browser's detector decides where it was sure. */
export function isInOtherLanguage(reading: Reading): boolean {
  const { language } = reading.draft;
  if (language) return !/^en\b/i.test(language);
  return reading.count('form.word') >= fewest && isForeign(ownText(reading).slice(0, 600));
}

/**
 * The coach has nothing to say though a reader may see something: the draft holds next to no words, or next to none of
 * the writer's own (quotes, reposts, code).
 */
export function isSilent(reading: Reading): boolean {
  return reading.borrowed || reading.count('form.word') < fewest || isInOtherLanguage(reading);
}

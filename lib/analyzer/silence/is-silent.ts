import type { Reading } from '../reading/reading.ts';
import { isForeign } from './is-foreign.ts';

/** Fewer words of one's own than this say too little to remark on. */
const fewest = 3;

const passedOver = new Set(['url', 'email', 'handle', 'hashtag']);

function ownText(reading: Reading): string {
  return reading.sentences
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

/**
 * The coach has nothing to say: the draft is in another language, or holds next to no words of the writer's own (quotes,
 * reposts and code are not in a reading). The browser's detector decides the language where it was sure.
 */
export function isSilent(reading: Reading): boolean {
  if (reading.count('form.word') < fewest) return true;
  const { language } = reading.draft;
  if (language) return !/^en\b/i.test(language);
  return isForeign(ownText(reading).slice(0, 600));
}

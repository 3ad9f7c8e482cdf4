import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import type { Token } from '../reading/token.ts';

// Capitals that are names, codes or units, not a raised voice.
const quiet =
  /^(?:[A-Z]{2,3}|[A-Z]*\d+[A-Z\d]*|NASA|NATO|UNICEF|ASAP|YOLO|HTML|JSON|HTTP|HTTPS|COVID|AIDS|UEFA|FIFA|IKEA|BMW|NYSE|NASDAQ|FTSE|GDPR|CRISPR|LGBT|LGBTQ|FAQS?|DIY|NCAA|UNESCO|ESPN|HBCU)$/;

const isShouted = (token: Token, text: string): boolean =>
  token.kind === 'word' && token.letterCase === 'upper' && !quiet.test(text.slice(token.start, token.end));

/**
 * Runs of at least two words in capitals, acronyms passed over, and single shouted words of five letters beside "!".
 * Offsets into the draft's text.
 */
export function shouting(reading: Reading): Span[] {
  if (!reading.has('form.capitals')) return [];
  const spans: Span[] = [];
  for (const { start, reading: sentence } of reading.sentencesWith('form.capitals')) {
    const { tokens, text } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      if (!isShouted(tokens[i] as Token, text)) continue;
      let last = i;
      let loud = 1;
      for (let j = i + 1; j < tokens.length && j - last <= 2; j++) {
        const token = tokens[j] as Token;
        if (isShouted(token, text)) {
          last = j;
          loud++;
        } else if (token.letterCase !== 'upper' && token.kind !== 'number' && token.kind !== 'punctuation')
          break;
      }
      // Short words in capitals before the run belong to it ("SO MUCH BETTER").
      let first = i;
      while (first > 0 && tokens[first - 1]?.kind === 'word' && tokens[first - 1]?.letterCase === 'upper')
        first--;
      const word = tokens[first] as Token;
      const next = tokens[last + 1];
      if (
        loud >= 2 ||
        ((tokens[i] as Token).end - (tokens[i] as Token).start >= 5 && next?.kind === 'bang')
      ) {
        spans.push({ start: start + word.start, end: start + (tokens[last] as Token).end });
      }
      i = last;
    }
  }
  return spans;
}

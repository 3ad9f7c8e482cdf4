import type { Limit } from '../site.ts';
import { graphemesOf } from './graphemes.ts';

const emoji = /\p{RGI_Emoji}|\p{Extended_Pictographic}/v;
const bytes = new TextEncoder();

/**
 * Length of a post on Threads: characters, an emoji as many as it has bytes in UTF-8 (Meta's documentation of the Threads
 * API). Some clients count an emoji as one; the stricter reading never promises room that is not there.
 */
export function threadsLength(text: string): number {
  if (/^[\n -~]*$/.test(text)) return text.length;
  return graphemesOf(text).reduce(
    (length, one) => length + (emoji.test(one) ? bytes.encode(one).length : 1),
    0,
  );
}

/** 500 characters. */
export const threadsLimit: Limit = { max: 500, count: threadsLength };

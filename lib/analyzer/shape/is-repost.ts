import { marksRepost } from '../reading/marks-repost.ts';
import type { Reading } from '../reading/reading.ts';

/** Somebody else's post, passed on without a word: "RT @ann …". */
export const isRepost = (reading: Reading): boolean => marksRepost(reading.opening, 0);

// "From our blog: RT @ann …", "Worth a read - RT @ann …", "New on our site! RT @ann …".
const label =
  /[:–—-]\s*[RM]T\s?@|^(?:new |fresh |now )?(?:from|on|in|via) (?:our|the|my) [\p{L} ]+\p{P}?\s*[RM]T\s?@/iu;

/** Own words that only say what is passed on, before the repost. */
export const introducesRepost = (reading: Reading): boolean =>
  reading.has('form.repost-mark') && !isRepost(reading) && label.test(reading.text);

/** Own words before a repost ("Great photo! RT @ann …"): the writer answers what is reposted. */
export const commentsOnRepost = (reading: Reading): boolean =>
  reading.has('form.repost-mark') && !isRepost(reading) && !introducesRepost(reading);

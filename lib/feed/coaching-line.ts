import type { FeedPost } from './feed-post.ts';
import { isAnswer } from './feed-post.ts';
import { figuresOf } from './figures-of.ts';

/** One sentence of coaching, with the principle it comes from (principles.md). */
export interface CoachingLine {
  text: string;
  principle: string;
}

const day = 24 * 60 * 60 * 1_000;

/** Posts looked at when a run of one kind is named. */
const run = 5;
/** Fewer sent posts than this say nothing about a habit. */
const enough = 8;

/**
 * The one sentence that serves a writer most after `posts` (newest first), at `now` in milliseconds. The strongest
 * thing wins: a run of selling, a run of announcing, no answers, a long silence; then what goes well.
 */
export function coachingLine(posts: readonly FeedPost[], now: number): CoachingLine {
  const sent = posts.filter((post) => post.ending === 'sent');
  if (sent.length === 0)
    return {
      principle: 'P10',
      text: 'A feed grows by engagement: answer somebody today, and it begins here.',
    };

  const own = sent.filter((post) => !isAnswer(post)).slice(0, run);
  const all = (test: (post: FeedPost) => boolean) => own.length === run && own.every(test);
  if (all((post) => post.stance === 'sell'))
    return {
      principle: 'P1',
      text: `Your last ${run} posts sell. A story or a question next keeps people listening.`,
    };
  if (all((post) => post.stance === 'sell' || post.stance === 'broadcast'))
    return {
      principle: 'P17',
      text: `Your last ${run} posts announce something. What would you like to hear back?`,
    };
  if (sent.length < enough)
    return {
      principle: 'P18',
      text: 'Listen, then respond: a reply to somebody shows more of you than a post.',
    };

  const { answers, improved } = figuresOf(sent);
  const lastAnswer = sent.find(isAnswer);
  if (!lastAnswer)
    return {
      principle: 'P18',
      text: `None of your last ${sent.length} posts answers anybody. Whose question is still open?`,
    };
  const silent = Math.floor((now - lastAnswer.time) / day);
  if (silent >= 7)
    return {
      principle: 'P18',
      text: `Your last answer to somebody is ${silent} days old. People wait for those most.`,
    };
  if (answers * 2 >= sent.length)
    return {
      principle: 'P10',
      text: 'Half or more of what you send answers people. That is what they stay for.',
    };
  if (improved > 0)
    return {
      principle: 'P23',
      text: `You reworded ${improved} of your last ${sent.length} posts before sending. Readers met the calmer ones.`,
    };
  return { principle: 'P11', text: 'A name, or their last good news, makes the next post theirs too.' };
}

import { type Stance, stances, verdicts } from '../analyzer/types.ts';
import { type FeedPost, isAnswer } from './feed-post.ts';

/** What somebody's practice comes to over some posts. Only the writer's own doing: no followers, no likes (P21). */
export interface Figures {
  sent: number;
  left: number;
  /** Of the sent: answers to somebody. */
  answers: number;
  /** Of the sent: those whose last verdict is milder than the first. */
  improved: number;
  /** Of the sent: those that went out with a warning. */
  warned: number;
  /** Of the sent, by stance. */
  balance: Record<Stance, number>;
}

export function figuresOf(posts: Iterable<FeedPost>): Figures {
  const balance = Object.fromEntries(stances.map((stance) => [stance, 0])) as Record<Stance, number>;
  const figures: Figures = { sent: 0, left: 0, answers: 0, improved: 0, warned: 0, balance };
  for (const post of posts) {
    if (post.ending === 'left') {
      figures.left++;
      continue;
    }
    figures.sent++;
    balance[post.stance]++;
    if (isAnswer(post)) figures.answers++;
    if (verdicts.indexOf(post.final) < verdicts.indexOf(post.first)) figures.improved++;
    if (post.final === 'warning') figures.warned++;
  }
  return figures;
}

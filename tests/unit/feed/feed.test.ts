import { describe, expect, it } from 'vitest';
import { coachingLine } from '../../../lib/feed/coaching-line.ts';
import type { FeedPost } from '../../../lib/feed/feed-post.ts';
import { figuresOf } from '../../../lib/feed/figures-of.ts';

const now = 1_000 * 24 * 60 * 60 * 1_000;
const day = 24 * 60 * 60 * 1_000;

function post(fields: Partial<FeedPost> = {}): FeedPost {
  return {
    time: now - day,
    site: 'x',
    kind: 'post',
    ending: 'sent',
    stance: 'share',
    first: 'clear',
    final: 'clear',
    strengths: [],
    ...fields,
  };
}
const times = (n: number, fields: Partial<FeedPost> = {}) => Array.from({ length: n }, () => post(fields));

describe('figuresOf', () => {
  it('counts what was sent, and what became of it', () => {
    expect(
      figuresOf([
        post({ first: 'warning', final: 'remark' }),
        post({ stance: 'sell', first: 'clear', final: 'warning' }),
        post({ kind: 'reply', stance: 'dialogue' }),
        post({ ending: 'left', stance: 'sell', first: 'warning' }),
      ]),
    ).toEqual({
      sent: 3,
      left: 1,
      answers: 1,
      improved: 1,
      warned: 1,
      balance: { dialogue: 1, self: 0, share: 1, broadcast: 0, sell: 1 },
    });
  });
});

describe('coachingLine', () => {
  it.each([
    ['nothing yet', [], 'P10', /begins here/],
    ['only drafts that were left', times(9, { ending: 'left' }), 'P10', /begins here/],
    [
      'a run of selling',
      [...times(2, { kind: 'reply' }), ...times(5, { stance: 'sell' })],
      'P1',
      /5 posts sell/,
    ],
    [
      'announcing',
      [...times(4, { stance: 'broadcast' }), ...times(1, { stance: 'sell' })],
      'P17',
      /announce/,
    ],
    ['too little to tell', times(3), 'P18', /Listen/],
    ['no answers', times(8), 'P18', /None of your last 8 posts/],
    ['a long silence', [...times(8), post({ kind: 'reply', time: now - 9 * day })], 'P18', /9 days old/],
    ['many answers', [...times(4), ...times(4, { kind: 'reply' })], 'P10', /Half/],
    [
      'rewording',
      [...times(7), post({ kind: 'comment' }), ...times(2, { first: 'warning' })],
      'P23',
      /reworded 2 of/,
    ],
    ['all well', [...times(7), post({ kind: 'comment' })], 'P11', /name/],
  ])('%s', (_, posts, principle, words) => {
    const line = coachingLine(posts, now);
    expect(line.principle).toBe(principle);
    expect(line.text).toMatch(words);
  });

  it('speaks as the product speaks', () => {
    const lines = [[], times(5, { stance: 'sell' }), times(3), times(8), times(9, { kind: 'reply' })];
    for (const posts of lines as FeedPost[][]) {
      const { text } = coachingLine(posts, now);
      expect(text).not.toMatch(/\b(should|must|bad|wrong|inappropriate|consider)\b|!/i);
      for (const sentence of text.split(/(?<=[.?])\s/))
        expect(sentence.split(' ').length).toBeLessThanOrEqual(18);
    }
  });
});

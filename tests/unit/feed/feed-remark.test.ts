import { describe, expect, it, vi } from 'vitest';
import type { FeedPost } from '../../../lib/feed/feed-post.ts';
import { type FeedDraft, type FeedPast, feedRemark } from '../../../lib/feed/feed-remark.ts';

const day = 24 * 60 * 60 * 1_000;
const now = 1_000 * day;
const text = 'We moved the café to the river. What did you love about the old place?';

function posts(count: number, fields: Partial<FeedPost> = {}): FeedPost[] {
  return Array.from({ length: count }, (_, i) => ({
    time: now - (i + 1) * day,
    site: 'x',
    kind: 'post',
    ending: 'sent',
    stance: 'share',
    first: 'clear',
    final: 'clear',
    strengths: [],
    ...fields,
  }));
}
const past = (fields: Partial<FeedPast> = {}): FeedPast => ({
  recent: [],
  left: [],
  alike: [],
  siteName: (id) => ({ x: 'X', linkedin: 'LinkedIn' })[id] ?? id,
  now,
  ...fields,
});
const draft = (fields: Partial<FeedDraft> = {}): FeedDraft => ({
  text,
  site: 'x',
  kind: 'post',
  stance: 'share',
  ...fields,
});
const elsewhere = { text: `${text} #cafe`, site: 'linkedin', time: now - 2 * day, ending: 'sent' as const };

describe('feedRemark', () => {
  it('names the room that heard it before, with its words', () => {
    const remark = feedRemark(draft(), past({ alike: [elsewhere] }));
    expect(remark?.message).toBe(
      'You said nearly this on LinkedIn 2 days ago. What would people here add to it?',
    );
    expect(remark?.quote).toBe(`${text} #cafe`);
    expect(remark?.why).toMatch(/\(P19\)$/);
  });

  it.each([
    ['today', '2026-03-29T01:00', '2026-03-29T23:00'],
    ['yesterday', '2026-03-28T23:00', '2026-03-29T01:00'],
    ['2 days ago', '2026-03-28T01:00', '2026-03-30T00:00'],
    ['today', '2026-03-29T12:00', '2026-03-28T12:00'],
  ])('says “%s” by the calendar, also over a clock change and after one was set back', (said, then, at) => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const [time, now] = [Date.parse(then), Date.parse(at)];
    const remark = feedRemark(draft(), past({ alike: [{ ...elsewhere, time }], now }));
    vi.unstubAllEnvs();
    expect(remark?.message).toContain(`on LinkedIn ${said}.`);
  });

  it.each([
    ['in the same room', { site: 'x' }],
    ['long ago', { time: now - 40 * day }],
    ['never sent', { ending: 'left' as const }],
    ['another text', { text: 'The café by the river opens at nine on Mondays and Fridays.' }],
  ])('is silent about a text %s', (_, fields) => {
    expect(feedRemark(draft(), past({ alike: [{ ...elsewhere, ...fields }] }))).toBeUndefined();
  });

  it.each([
    ['sell', /^None of your last 20 posts on X sells; this one does/],
    ['broadcast', /^None of your last 20 posts on X announces; this one does/],
  ] as const)('notices the first of a kind in a feed that was of another nature: %s', (stance, words) => {
    const turn = draft({ stance });
    const never = past({ recent: posts(20, { kind: 'quote' }).concat(posts(1, { kind: 'reply' })) });
    expect(feedRemark(turn, never)?.message).toMatch(words);
    for (const recent of [posts(19), posts(40, { kind: 'reply' }), [...posts(19), ...posts(1, { stance })]])
      expect(feedRemark(turn, past({ recent }))?.message ?? '').not.toMatch(/None of/);
  });

  it('notices the sixth announcement in a row, answers between them aside', () => {
    const recent = [
      ...posts(3, { stance: 'broadcast' }),
      ...posts(2, { kind: 'reply' }),
      ...posts(2, { stance: 'sell' }),
    ];
    expect(feedRemark(draft({ stance: 'broadcast' }), past({ recent }))?.message).toMatch(
      /last six posts on X announce/,
    );
    expect(feedRemark(draft({ stance: 'share' }), past({ recent }))).toBeUndefined();
    expect(feedRemark(draft({ stance: 'sell' }), past({ recent: recent.slice(1) }))).toBeUndefined();
  });

  it('notices a long silence towards people', () => {
    const recent = [...posts(15), ...posts(1, { kind: 'reply', time: now - 16 * day })];
    expect(feedRemark(draft(), past({ recent }))?.message).toMatch(/nobody here for 16 days/);
    expect(feedRemark(draft({ stance: 'dialogue' }), past({ recent }))).toBeUndefined();
    expect(feedRemark(draft(), past({ recent: posts(10) }))).toBeUndefined();
  });

  it('remembers an answer that was begun and left, until somebody was answered', () => {
    const left = [
      { text: 'No!', time: now - day, final: 'warning' as const },
      { text: 'Hi Ana, you asked', time: now - 3 * day, final: 'clear' as const },
    ];
    expect(feedRemark(draft(), past({ left }))).toMatchObject({
      message: 'You began an answer here 3 days ago and left it. Does somebody still wait for it?',
      quote: 'Hi Ana, you asked',
    });
    const answered = posts(1, { kind: 'comment', time: now - 2 * day });
    expect(feedRemark(draft(), past({ left, recent: answered }))).toBeUndefined();
    expect(feedRemark(draft({ stance: 'dialogue' }), past({ left }))).toBeUndefined();
    for (const time of [now - day / 2, now - 8 * day])
      expect(feedRemark(draft(), past({ left: [{ text: 'Hi', time, final: 'clear' }] }))).toBeUndefined();
  });

  it('never speaks of an answer', () => {
    const full = past({
      alike: [elsewhere],
      recent: posts(9, { stance: 'sell' }),
      left: [{ text, time: now - 3 * day, final: 'clear' }],
    });
    for (const kind of ['reply', 'comment', 'message'] as const)
      expect(feedRemark(draft({ kind, stance: 'sell' }), full)).toBeUndefined();
  });

  it('speaks in sentences of at most 18 words, and never cuts a character', () => {
    const long = { ...elsewhere, text: `${text} ${'🌊'.repeat(60)}` };
    const remarks = [
      feedRemark(draft({ text: long.text }), past({ alike: [long] })),
      feedRemark(draft({ stance: 'sell' }), past({ recent: posts(20) })),
      feedRemark(draft({ stance: 'sell' }), past({ recent: posts(6, { stance: 'sell' }) })),
      feedRemark(draft({ stance: 'broadcast' }), past({ recent: posts(20) })),
      feedRemark(draft(), past({ left: [{ text, time: now - 3 * day, final: 'clear' }] })),
      feedRemark(draft(), past({ recent: posts(30) })),
    ];
    for (const remark of remarks) {
      expect(remark).toBeDefined();
      for (const sentence of remark?.message.split(/(?<=[.?])\s/) ?? [])
        expect(sentence.split(' ').length).toBeLessThanOrEqual(18);
      expect(remark?.message).not.toMatch(/\b(should|must|bad|wrong|consider)\b|!/);
      expect(remark?.quote?.isWellFormed() ?? true).toBe(true);
    }
  });
});

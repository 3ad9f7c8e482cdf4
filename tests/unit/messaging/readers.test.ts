import { describe, expect, it } from 'vitest';
import { longestText } from '../../../lib/analyzer/types.ts';
import { readDraft } from '../../../lib/messaging/read-draft.ts';
import { readEndedDraft } from '../../../lib/messaging/read-ended-draft.ts';
import { readRemark } from '../../../lib/messaging/read-remark.ts';
import type { EndedDraft } from '../../../lib/storage/history/entry.ts';

const ended: EndedDraft = {
  id: 'a1',
  site: 'x',
  kind: 'post',
  ending: 'sent',
  stance: 'sell',
  scores: { 'hard-sell': 0.9, 'mass-media': 0.1, 'brand-voice': 0, 'personal-grievance': 1 },
  first: 'warning',
  final: 'clear',
  findings: [
    {
      rule: 'hard-sell.urgency',
      category: 'hard-sell',
      level: 'warning',
      outcome: 'replaced',
      phrase: 'now',
    },
  ],
  strengths: ['question'],
  text: 'Open until Friday.',
};

describe('readDraft', () => {
  it('keeps a whole draft', () => {
    const draft = {
      text: 'Thanks, Ana',
      site: 'x',
      kind: 'reply',
      parent: { text: 'Where is it?', author: 'Ana' },
      language: 'en',
      thread: { before: ['One.'], after: [] },
    };
    expect(readDraft(draft)).toEqual(draft);
  });

  it('leaves the voice to the settings', () => {
    expect(readDraft({ text: '', voice: 'organisation' })).toEqual({ text: '' });
  });

  it.each([
    [null, 'draft: no object'],
    [[], 'draft: no object'],
    [{ text: 'x'.repeat(longestText + 1) }, 'draft.text: longer than'],
    [{ text: '', kind: 'shout' }, 'draft.kind: none of post'],
    [{ text: '', parent: { author: 'Ana' } }, 'draft.parent.text: no text'],
    [{ text: '', thread: { before: 'One.', after: [] } }, 'draft.thread.before: no list'],
    [
      { text: '', thread: { before: ['x'.repeat(longestText), 'y'], after: [] } },
      'draft.thread: longer than',
    ],
  ])('refuses %#', (raw, reason) => {
    expect(() => readDraft(raw)).toThrow(reason);
  });
});

describe('readEndedDraft', () => {
  it('keeps what it knows and nothing else', () => {
    expect(readEndedDraft({ ...ended, time: 1, protocol: 'x' })).toEqual(ended);
  });

  it.each([
    [{ scores: { ...ended.scores, 'hard-sell': Number.NaN } }, 'ended.scores.hard-sell: not 0 to 1'],
    [{ ending: 'lost' }, 'ended.ending: none of sent, left'],
    [{ findings: [{ ...ended.findings[0], outcome: 'ignored' }] }, 'ended.findings[0].outcome'],
    [{ findings: Array(201).fill(ended.findings[0]) }, 'ended.findings: more than 200'],
    [{ strengths: [1] }, 'ended.strengths[0]: no text'],
  ])('refuses %#', (change, reason) => {
    expect(() => readEndedDraft({ ...ended, ...change })).toThrow(reason);
  });
});

describe('readRemark', () => {
  it('wants a rule and a phrase', () => {
    expect(readRemark({ rule: 'a.b', phrase: 'act now' })).toEqual({ rule: 'a.b', phrase: 'act now' });
    expect(() => readRemark({ rule: 'a.b' })).toThrow('remark.phrase: no text');
  });
});

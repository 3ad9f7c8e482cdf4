import { describe, expect, it } from 'vitest';
import { createReader } from '../../../lib/analyzer/reading/create-reader.ts';
import { roomRemark } from '../../../lib/analyzer/room/room-remark.ts';
import type { Draft } from '../../../lib/analyzer/types.ts';

const read = createReader();
const remark = (draft: Draft) => roomRemark(read(draft), []);

const long = `${'My grandmother kept a stall by the river and sold figs and soap and string '.repeat(4)}until the flood.`;

describe('how a draft stands in its room', () => {
  it.each<[string, Draft, string]>([
    ['a wall of hashtags', { site: 'x', text: 'Soup today #soup #lunch #leeds' }, '#soup #lunch #leeds'],
    ['hashtags where they lead nowhere', { site: 'reddit', text: 'Soup today #soup' }, '#soup'],
    [
      'hashtags in an answer',
      { site: 'linkedin', kind: 'comment', text: 'Well said #growth #work' },
      '#growth',
    ],
    [
      'a link that is dead',
      { site: 'instagram', text: 'See https://example.org/soup for it' },
      'https://example.org/soup',
    ],
    ['a point behind the fold', { site: 'linkedin', text: `${long} We open again.` }, long],
    [
      'an answer as long as a speech',
      { site: 'bluesky', kind: 'reply', text: `Yes. ${long} ${long} ${long}` },
      'Yes.',
    ],
  ])('%s', (_name, draft, words) => {
    const finding = remark(draft);
    expect(finding?.level).toBe('suggestion');
    expect(finding?.text).toBe(words);
    expect(draft.text.slice(finding?.start, finding?.end)).toBe(words);
  });

  it.each<[string, Draft]>([
    ['hashtags where they help', { site: 'mastodon', text: 'Soup today #soup #lunch #leeds' }],
    ['a short first sentence before a long post', { site: 'linkedin', text: `The stall is back. ${long}` }],
    ['a link where it works', { site: 'x', text: 'See https://example.org/soup for it' }],
    ['a direct message', { site: 'instagram', kind: 'message', text: 'See https://example.org/soup for it' }],
    ['a room nobody named', { text: 'Soup today #soup #lunch #leeds #york' }],
    ['a room nobody knows', { site: 'constructor', text: 'Soup today #soup #lunch #leeds #york' }],
  ])('is silent on %s', (_name, draft) => expect(remark(draft)).toBeUndefined());

  it('says nothing where a finding already speaks', () => {
    const draft = { site: 'x', text: 'Soup today #soup #lunch #leeds' };
    const first = remark(draft);
    expect(first && roomRemark(read(draft), [first])).toBeUndefined();
  });
});

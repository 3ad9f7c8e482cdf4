import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import type { Draft, Report, Thread } from '../../../lib/analyzer/types.ts';

const analyze = createAnalyzer();

/** Each part of a thread, judged with the others around it. */
const judged = (parts: readonly string[], draft: Partial<Draft> = {}): Report[] =>
  parts.map((text, i) =>
    analyze({ ...draft, text, thread: { before: parts.slice(0, i), after: parts.slice(i + 1) } }),
  );

describe('a thread', () => {
  const parts = [
    'Our spring range is here. Shop now and save 20% on boots!',
    'The leather comes from two farms near Leeds.',
    'Last chance to order: hurry, the sale ends tonight! Use code BOOTS.',
  ];

  it('has one judgement: scores and stance are those of the whole text', () => {
    const { scores, stance } = analyze({ text: parts.join('\n\n') });
    for (const report of judged(parts)) expect(report).toMatchObject({ scores, stance });
  });

  it('shows each remark at its part, at its words, and at no other part', () => {
    const whole = analyze({ text: parts.join('\n\n') }).findings.map(({ rule, text }) => [rule, text]);
    const shown = judged(parts).flatMap(({ findings }, i) =>
      findings.map(({ rule, text, start, end }) => {
        expect(parts[i]?.slice(start, end)).toBe(text);
        return [rule, text];
      }),
    );
    expect(shown.sort()).toEqual(whole.sort());
    expect(judged(parts)[1]?.findings).toEqual([]);
    expect(judged(parts)[2]?.verdict).toBe('warning');
  });

  it('asks its question once, for all parts', () => {
    const news = 'Acme Corp announces its annual results and a new chairman https://example.com/1';
    const talk = 'I chose him because he reads every letter. What would you ask him, if you had the time to?';
    expect(analyze({ text: news }).scores['mass-media']).toBeGreaterThan(
      judged([news, talk])[0]?.scores['mass-media'] as number,
    );
  });

  it('praises what is good where it stands', () => {
    const [first, second] = judged(['I burned the first loaf.', 'What did you bake this week?']);
    expect(second?.strengths.map(({ start, end, signal }) => [signal, start, end])).toEqual([
      ['real-question', 0, 28],
    ]);
    expect(first?.strengths.every(({ end }) => end <= 'I burned the first loaf.'.length)).toBe(true);
  });

  it('is held to the room part by part', () => {
    const long = `${'My grandmother kept a stall by the river and sold figs and soap and string '.repeat(3)}daily.`;
    const tagged = judged(['I cooked with my sister.', 'I burned mine, she laughed. #soup #lunch #leeds'], {
      site: 'threads',
    });
    expect(tagged.map(({ findings }) => findings.map(({ rule, text }) => [rule, text]))).toEqual([
      [],
      [['mass-media.room-hashtags', '#soup #lunch #leeds']],
    ]);
    const [alone] = judged([`${long} We open again.`, 'The stall is back.'], { site: 'linkedin' });
    expect(alone?.findings.map(({ rule, end }) => [rule, end])).toEqual([
      ['mass-media.room-fold', long.length],
    ]);
  });

  it('ends a quotation with the part that it stands in', () => {
    const [, second] = judged([
      'She said "come and look',
      'Buy now" and so I did. Shop now, order yours today!',
    ]);
    expect(second?.findings.map(({ rule }) => rule)).toContain('hard-sell.buy-now');
  });

  it('of one part is that part', () => {
    const alone: Thread = { before: [], after: [] };
    const text = 'Shop now and save 20% on boots!';
    expect(analyze({ text, thread: alone })).toEqual(analyze({ text }));
  });
});

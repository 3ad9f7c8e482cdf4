import { describe, expect, it } from 'vitest';
import type { Scores } from '../../../lib/analyzer/types.ts';
import { chooseThresholds, heldOutThresholds } from '../../../lib/cli/fit/choose-thresholds.ts';
import type { HeldOut } from '../../../lib/cli/fit/cross-validate.ts';

const none: Scores = { 'hard-sell': 0, 'mass-media': 0, 'brand-voice': 0, 'personal-grievance': 0 };

/** A draft with a score of selling and the grade that readers gave it. */
function held(score: number, grade: number): HeldOut {
  const draft = { corpus: 'gold', id: '', text: '', grades: { ...none, 'hard-sell': grade } };
  const worded = new Set(['hard-sell'] as const);
  const example = {
    draft,
    values: new Float64Array(),
    stanceForm: { given: undefined, talksWithNobody: false, sells: false },
    silent: false,
    answerable: false,
    worded,
    firm: worded,
  };
  return { example, odds: none, scores: { ...none, 'hard-sell': score }, stance: 'self' };
}

// Selling scores 0.6 and more, the rest 0.5 and less.
const drafts = Array.from({ length: 100 }, (_, i) => held(i < 50 ? i / 100 : (i + 10) / 100, i < 50 ? 0 : 2));

describe('thresholds', () => {
  it('stand between what is and what is not', () => {
    const { remark } = chooseThresholds(drafts)['hard-sell'];
    expect(remark).toBeGreaterThan(0.49);
    expect(remark).toBeLessThanOrEqual(0.62);
  });

  it('rise until few clean drafts are marked', () => {
    const loud = [...drafts, ...Array.from({ length: 10 }, () => held(0.7, 0))];
    expect(chooseThresholds(loud)['hard-sell'].remark).toBeGreaterThan(0.7);
  });

  it('are chosen for a draft without a look at its label', () => {
    for (const at of [0, 49, 70]) {
      const turned = drafts.map((one, i) => (i === at ? held(one.scores['hard-sell'], 0) : one));
      // Leaving each out by itself: only its own label differs.
      const [before, after] = [drafts, turned].map((all) => heldOutThresholds(all, all.length)[at]);
      expect(after).toEqual(before);
    }
  });
});

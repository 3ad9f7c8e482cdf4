import { expect, it } from 'vitest';
import type { Stance } from '../../../lib/analyzer/types.ts';
import { confusionsOf, printConfusions } from '../../../lib/cli/figures/confusions.ts';
import { corpusFigures } from '../../../lib/cli/figures/corpus-figures.ts';
import type { Judged } from '../../../lib/cli/figures/judged.ts';

function judged(id: string, label: string, sells: number, stance: Stance): Judged {
  return {
    draft: {
      corpus: 'talks',
      id,
      text: `Draft\n${id}`,
      label,
      grades: { 'hard-sell': label === 'Action' ? 2 : 0 },
    },
    scores: { 'hard-sell': sells, 'mass-media': 0, 'brand-voice': 0, 'personal-grievance': 0 },
    stance,
    remarked: new Set(),
    verdict: 'clear',
  };
}

const drafts = [
  judged('a', 'Action', 0.9, 'sell'),
  judged('b', 'Action', 0.1, 'dialogue'),
  judged('c', 'Dialogue', 0.7, 'dialogue'),
  judged('d', 'Dialogue', 0.2, 'share'),
  judged('e', 'Information', 0, 'share'),
];

it('examples are the drafts judged furthest from their labels, on both sides', () => {
  expect(confusionsOf('talks', drafts, 1).map(({ id, of, said }) => [id, of, said])).toEqual([
    ['c', 'hard-sell', true],
    ['b', 'hard-sell', false],
    ['b', 'dialogue', true],
    ['d', 'dialogue', false],
  ]);
});

it('an example prints as one line with its label', () => {
  expect(printConfusions(confusionsOf('talks', drafts, 1)).split('\n')[0]).toBe(
    'said hard-sell 0.70  talks/Dialogue c: Draft c',
  );
});

it("the stance is held against a corpus's own label of dialogue", () => {
  expect(corpusFigures('talks', drafts).dialogueF1).toBeCloseTo(0.5);
  expect(corpusFigures('talks', drafts.slice(0, 2)).dialogueF1).toBeNull();
});

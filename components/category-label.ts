import type { Category } from '../lib/analyzer/types.ts';

/** What a person reads for a category; assistive technology and tests hold on to these words. */
export const categoryLabel: Record<Category, string> = {
  'hard-sell': 'Hard sell',
  'mass-media': 'Mass media',
  'brand-voice': 'Brand voice',
  'personal-grievance': 'Personal grievance',
};

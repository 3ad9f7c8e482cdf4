import type { Category } from '../../lib/analyzer/types.ts';

const paths: Record<Category, string> = {
  'hard-sell': 'M1 4q2-3.4 4 0t4 0 4 0 4 0',
  'mass-media': 'M1 4h4m2.5 0h4m2.5 0h3',
  'brand-voice': 'M2 4h.01M6 4h.01M10 4h.01M14 4h.01',
  'personal-grievance': 'M1 2.5h15M1 5.5h15',
};

/** The line that a category's words carry in the text, drawn once more beside its label. */
export function CategoryLine({ category }: { category: Category }) {
  return (
    <svg class={`line ${category}`} viewBox="0 0 17 8" width="17" height="8" aria-hidden="true">
      <path d={paths[category]} />
    </svg>
  );
}

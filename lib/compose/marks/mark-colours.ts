import type { Category } from '../../analyzer/types.ts';
import type { Scheme } from '../place/scheme.ts';

/** How a category's words are underlined. The line style says the same as the colour (look.md). */
const markLines: Record<Category, string> = {
  'hard-sell': 'wavy',
  'mass-media': 'dashed',
  'brand-voice': 'dotted',
  'personal-grievance': 'double',
};

/** The tokens' colours once more: marks are drawn in the page's own tree, where no token of ours reaches. */
const markColours: Record<Scheme, Record<Category, string>> = {
  light: {
    'hard-sell': '#a84300',
    'mass-media': '#2b4fc7',
    'brand-voice': '#0b6e66',
    'personal-grievance': '#b3123f',
  },
  dark: {
    'hard-sell': '#ffb36b',
    'mass-media': '#9db8ff',
    'brand-voice': '#62d9cc',
    'personal-grievance': '#ff9db3',
  },
};

/** The declarations that underline a category's words on a ground of `scheme`; under forced colours in the text's own. */
export function markStyle(category: Category, scheme: Scheme): string {
  const forced = matchMedia('(forced-colors: active)').matches;
  const colour = forced ? 'CanvasText' : markColours[scheme][category];
  const thickness = category === 'hard-sell' ? '1.5px' : '2px';
  return `text-decoration: underline ${markLines[category]} ${colour} ${thickness}; text-decoration-skip-ink: none;`;
}

import { parentElement } from '../sites/engine/composed-tree.ts';

export type Scheme = 'light' | 'dark';

/**
 * Whether an element stands on a light or a dark ground: the first ancestor that paints a background decides, else
 * what the system prefers. Pages have themes of their own, so the system's preference alone would be a guess.
 */
export function schemeOf(element: Element): Scheme {
  for (let at: Element | null = element; at; at = parentElement(at)) {
    const ground = parseColour(getComputedStyle(at).backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.light < 0.45 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && usesColourScheme() ? 'dark' : 'light';
}

/** A page without any background is drawn on the browser's own canvas: dark only when the page says it can be. */
function usesColourScheme(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}

function parseColour(colour: string): { light: number; alpha: number } | undefined {
  if (!colour.startsWith('rgb')) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return { light: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha };
}

export type Scheme = 'light' | 'dark';

/**
 * Whether an element stands on a light or a dark ground: the first ancestor that paints a background decides, else
 * what the system prefers. Pages have themes of their own, so the system's preference alone would be a guess.
 */
export function schemeOf(element: Element): Scheme {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const ground = parseColour(getComputedStyle(at).backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.light < 0.45 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && usesColourScheme() ? 'dark' : 'light';
}

/** A page without any background is drawn on the browser's own canvas: dark only when the page says it can be. */
function usesColourScheme(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function parseColour(colour: string): { light: number; alpha: number } | undefined {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return { light: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha };
}

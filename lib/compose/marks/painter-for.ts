import type { Scheme } from '../place/scheme.ts';
import { highlightPainter } from './highlight-painter.ts';
import { linePainter } from './line-painter.ts';
import { mirrorPainter } from './mirror-painter.ts';
import type { Painter } from './painter.ts';

/** How a box is marked: by highlights in it, by a mirror over a field, by lines of our own under forced colours. */
export function painterFor(root: HTMLElement, layer: HTMLElement, scheme: Scheme): Painter {
  if (root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement)
    return mirrorPainter(root, layer, scheme);
  const highlights = highlightPainter(root, scheme);
  return matchMedia('(forced-colors: active)').matches
    ? linePainter(root, layer, scheme, highlights)
    : highlights;
}

import { signal } from '@preact/signals';

/** Pixels that a page's content has from side to side: what a chart is drawn for. */
export const pageWidth = signal(0);

new ResizeObserver(([app]) => {
  if (app) pageWidth.value = Math.min(728, app.contentRect.width - 32);
}).observe(document.getElementById('app') as HTMLElement);

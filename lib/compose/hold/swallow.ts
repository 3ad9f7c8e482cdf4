/** Keeps an event from the page, and from the browser where that takes nothing else along. */
export function swallow(event: Event): void {
  // A pointer press that is prevented brings no mouse press: a page that waits for that one would never be given it.
  if (event.type !== 'pointerdown') event.preventDefault();
  event.stopImmediatePropagation();
}

import { treesAround } from '../sites/engine/composed-tree.ts';

/**
 * Calls `moved` whenever the box may lie elsewhere on screen: something around it scrolled, it or the page was
 * resized, the page was zoomed, it is being animated. At most once a frame, and not at all while nothing moves.
 */
export function follow(box: Element, moved: () => void, signal: AbortSignal): void {
  const window = box.ownerDocument.defaultView as Window & typeof globalThis;
  let pending = 0;
  let last = '';
  const soon = () => {
    pending ||= window.requestAnimationFrame(() => {
      pending = 0;
      if (signal.aborted) return;
      moved();
      // What moves by itself says so at its end at most: while it does, it is looked at again with the next frame.
      const { x, y, width, height } = box.getBoundingClientRect();
      const now = `${x} ${y} ${width} ${height}`;
      if (now !== last) soon();
      last = now;
    });
  };
  const options = { capture: true, passive: true, signal };
  // A scroll inside a shadow tree is heard only there.
  for (const tree of treesAround(box)) tree.addEventListener('scroll', soon, options);
  window.addEventListener('resize', soon, options);
  window.visualViewport?.addEventListener('resize', soon, options);
  for (const type of ['transitionrun', 'transitionend', 'animationstart', 'animationend', 'fullscreenchange'])
    window.addEventListener(type, soon, options);
  // A font that comes late moves the words, and the box often not at all.
  box.ownerDocument.fonts.addEventListener('loadingdone', soon, { signal });
  const sizes = new ResizeObserver(soon);
  sizes.observe(box);
  sizes.observe(box.ownerDocument.documentElement);
  // What grows or shrinks around the box moves it: the toolbar above it, the picture added below.
  for (let at = box.parentElement, up = 0; at && up < 4; at = at.parentElement, up++) sizes.observe(at);
  soon();
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    window.cancelAnimationFrame(pending);
  });
}

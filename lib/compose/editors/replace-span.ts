import { rangeOf } from '../text/range-of.ts';
import type { TextMap } from '../text/text-map.ts';
import { after, selectionTakesHold } from './after.ts';
import type { Span } from './editor.ts';
import type { InputWay } from './input-ways.ts';
import { movedCaret } from './moved-caret.ts';
import { caretOf, placeCaret, select } from './selection.ts';
import { wholeIslands } from './whole-islands.ts';

const focusTakesHold = 30;
/** By then every editor measured had drawn what it took, also on a busy machine (300 ms are the rule). */
const drawnWithin = 1000;

const holds = (map: TextMap, span: Span, expected: string) =>
  map.text.slice(span.start, span.end) === expected;

/** Resolves to true as soon as `done()` holds, to false after `ms`. Looks after each change under `root`. */
function becomes(root: HTMLElement, ms: number, done: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (result: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(result);
    };
    const observer = new MutationObserver(() => done() && end(true));
    const timer = setTimeout(() => end(done()), ms);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    if (done()) end(true);
  });
}

/** The next frame (some editors set their own selection with it), or soon where nothing is drawn. */
const drawn = () =>
  Promise.race([new Promise((done) => requestAnimationFrame(() => setTimeout(done))), after(50)]);

/**
 * Replaces `span` of a rich editor: map again, focus, select, wait, act once by the first way in `ways` that is
 * taken, verify. Nothing is tried again: an editor may commit late, and a second attempt would double the text.
 * True when the new words stand in the place of `expected`.
 */
export async function replaceSpan(
  root: HTMLElement,
  span: Span,
  text: string,
  expected: string,
  read: () => TextMap,
  ways: readonly InputWay[],
): Promise<boolean> {
  const before = read();
  if (!holds(before, span, expected)) return false;
  const caret = caretOf(root, before);
  if (focus(root, before, span)) await after(focusTakesHold);

  const range = () => wholeIslands(root, rangeOf(read(), span));
  const first = range();
  if (!first) return false;
  select(first);
  await after(selectionTakesHold);
  if (!root.isConnected || read().text !== before.text) return false;
  const current = range();
  if (!current) return false;

  ways.some((way) => way(root, current, text));
  const wanted = before.text.slice(0, span.start) + text + before.text.slice(span.end);
  if (!(await becomes(root, drawnWithin, () => read().text === wanted))) return false;

  await drawn();
  if (read().text !== wanted) return true;
  const moved = (offset = span.end) => movedCaret(offset, span, text);
  placeCaret(root, read(), moved(caret?.anchor), moved(caret?.head));
  return true;
}

/** Gives the focus to the editable part that holds the span; true when it had been elsewhere. */
function focus(root: HTMLElement, map: TextMap, span: Span): boolean {
  const node = map.toDom(span.start, 'forward')?.node;
  const host = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>(
    '[contenteditable]:not([contenteditable="false"])',
  );
  const tree = root.getRootNode() as Document | ShadowRoot;
  const target = host && root.contains(host) ? host : root;
  if (tree.activeElement === target || tree.activeElement === root) return false;
  target.focus({ preventScroll: true });
  return true;
}

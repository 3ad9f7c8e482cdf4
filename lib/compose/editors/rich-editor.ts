import { textWalk } from '../text/text-walk.ts';
import { after } from './after.ts';
import type { EditorKind } from './editor.ts';
import { type InputWay, type } from './input-ways.ts';
import { replaceSpan } from './replace-span.ts';

/** What tells one kind of rich editor from another. */
export interface RichEditor {
  id: string;
  /** Selector of the editable root. */
  root: string;
  /** Selector of what this editor draws and does not send (`WalkOptions.skip`). */
  skip?: string;
  /** True when white space in this root is folded by the browser. */
  fold?(root: HTMLElement): boolean;
  /** What a page is told while the writer's caret still stands where it was. */
  ahead?(root: HTMLElement): void;
  /** How Chromium's build hands it new words, in order; the first that is taken ends it. Measured on the fixtures. */
  ways: readonly InputWay[];
  /** The same for Firefox's build, where it is not the browser's own editing. */
  waysInFirefox?: readonly InputWay[];
  /**
   * For how many milliseconds after a keystroke this editor folds the next change into the same undo step (0 when it
   * does not). A replacement waits for that, so that one undo takes back the replacement and no typing.
   */
  foldsUndo?: number;
}

// A DataTransfer that a Firefox content script fills arrives empty, so that a paste there loses the words; its
// execCommand fires the input events that Chromium's leaves out, and was right in every editor measured.
const inFirefox: readonly InputWay[] = [type];

/** Makes an editor kind of its description. */
export function richEditor({
  id,
  root,
  skip,
  fold,
  ahead,
  ways,
  waysInFirefox,
  foldsUndo = 0,
}: RichEditor): EditorKind {
  const typedAt = new WeakMap<HTMLElement, number>();
  const read = (element: HTMLElement) =>
    textWalk(element, { ...(skip && { skip }), fold: fold?.(element) ?? false });
  return {
    id,
    find: (target) => target.closest<HTMLElement>(root),
    read,
    async replace(element, span, text, expected) {
      const since = performance.now() - (typedAt.get(element) ?? Number.NEGATIVE_INFINITY);
      if (since < foldsUndo) await after(foldsUndo - since);
      ahead?.(element);
      const chosen = import.meta.env.FIREFOX ? (waysInFirefox ?? inFirefox) : ways;
      const replaced = await replaceSpan(element, span, text, expected, () => read(element), chosen);
      // Several replacements in a row may share a step: only the writer's own typing is waited for.
      typedAt.delete(element);
      return replaced;
    },
    observe(element, changed, signal) {
      if (signal.aborted) return;
      const observer = new MutationObserver(() => {
        if (foldsUndo > 0) typedAt.set(element, performance.now());
        changed();
      });
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}

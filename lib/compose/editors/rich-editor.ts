import { textWalk } from '../text-walk.ts';
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
  /** How Chromium's build hands it new words, in order; the first that is taken ends it. Measured on the fixtures. */
  ways: readonly InputWay[];
}

// A DataTransfer that a Firefox content script fills arrives empty, so that a paste there loses the words; its
// execCommand fires the input events that Chromium's leaves out, and was right in every editor measured.
const inFirefox: readonly InputWay[] = [type];

/** Makes an editor kind of its description. */
export function richEditor({ id, root, skip, fold, ways }: RichEditor): EditorKind {
  const read = (element: HTMLElement) =>
    textWalk(element, { ...(skip && { skip }), fold: fold?.(element) ?? false });
  return {
    id,
    find: (target) => target.closest<HTMLElement>(root),
    read,
    replace: (element, span, text, expected) =>
      replaceSpan(
        element,
        span,
        text,
        expected,
        () => read(element),
        import.meta.env.FIREFOX ? inFirefox : ways,
      ),
    observe(element, changed, signal) {
      if (signal.aborted) return;
      const observer = new MutationObserver(changed);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}

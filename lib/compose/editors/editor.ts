import type { TextMap } from '../text/text-map.ts';

/** A span in a `TextMap`: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * One kind of editor: how its root is found, read and changed. One file a kind; adding a kind is one file here,
 * one line in `all-editors.ts` and one fixture page (the shared scenarios run on it).
 */
export interface EditorKind {
  /** Stable id, the file name. */
  readonly id: string;
  /** The editable root of this kind at or above `target`, or null. */
  find(target: Element): HTMLElement | null;
  /** The text as the user sees it, with the table that leads back to the DOM. */
  read(root: HTMLElement): TextMap;
  /**
   * Puts `text` ('' deletes) in place of `span` through the editor's own input path, so that model, undo and caret
   * stay right: the caret stays where the writer has it, or comes after the new words when it stood in the old ones.
   * Resolves to false, with nothing changed, when the span no longer holds `expected`; also to false when the
   * editor did not take the change. Never tries twice.
   */
  replace(root: HTMLElement, span: Span, text: string, expected: string): Promise<boolean>;
  /** Calls `changed` after every change of the text until `signal` aborts. */
  observe(root: HTMLElement, changed: () => void, signal: AbortSignal): void;
}

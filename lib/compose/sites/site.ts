import type { Kind, Parent } from '../../analyzer/types.ts';

/** How a length is counted in a room. */
export interface Limit {
  max: number;
  /** Length of `text` as the room counts it. */
  count(text: string): number;
}

/** What a site tells about one compose box. */
export interface Box {
  /** The editable element itself. */
  element: HTMLElement;
  kind: Kind;
  /** The post being answered or quoted, when the page shows it. Read lazily: pages re-render. */
  parent(): Parent | undefined;
  limit?: Limit;
  /** True when `target` (from `composedPath`) is or lies in the control that sends this box. */
  isSend(path: readonly EventTarget[]): boolean;
  /** True when this key press sends the box. */
  isSendKey(event: KeyboardEvent): boolean;
}

/** One site (a room). One file a site; the manifest's hosts follow from `hosts`. */
export interface Site {
  /** Stable id, the file name. */
  readonly id: string;
  readonly name: string;
  /** Match patterns of the WebExtensions API. */
  readonly hosts: readonly string[];
  /** The box that `target` (first of `composedPath`) belongs to, or null when it is not a compose box. */
  box(target: Element): Box | null;
}

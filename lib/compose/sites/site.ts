import type { Kind, Parent } from '../../analyzer/types.ts';

/** How a length is counted in a room. */
export interface Limit {
  readonly max: number;
  /** Length of `text` as the room counts it, in the room's own unit (weighted, graphemes, UTF-16 …). */
  count(text: string): number;
}

/**
 * What a site tells about one compose box. Everything is read from the page at the moment it is asked for: pages
 * re-render, move their buttons and turn a post into a thread while it is written. Nothing is kept but `element`.
 */
export interface Box {
  /** The editable element itself. */
  readonly element: HTMLElement;
  readonly kind: Kind;
  /** The room's limit for this box; undefined when it has none or several networks are addressed at once. */
  readonly limit: Limit | undefined;
  /** The post being answered or quoted, when the page shows it. */
  parent(): Parent | undefined;
  /** The account that writes here, when the page shows it, as it shows it. */
  account(): string | undefined;
  /**
   * All boxes that leave with one send, this one among them, in the order of the page: the parts of a thread, a
   * title with its body. A hold has to read every one of them.
   */
  together(): readonly HTMLElement[];
  /** True when `path` (`composedPath()` of a click or pointer event) leads through the control that sends this box. */
  isSend(path: readonly EventTarget[]): boolean;
  /** True when this `submit` event sends the box. */
  isSubmit(event: Event): boolean;
  /**
   * True when this key press, made in the box or on its control, sends it: the room's own shortcut, or Enter and Space on a send control that is no
   * native button. Never for key repeat, an input method's confirmation, or Enter that picks from an open list.
   */
  isSendKey(event: KeyboardEvent): boolean;
  /** True when a bare Enter is only thought to send here: it may begin a line, and is not to be kept waiting. */
  readonly doubtful?: boolean | undefined;
}

/** One site (a room), ready for one document. */
export interface Site {
  /** Stable id, the file name. */
  readonly id: string;
  readonly name: string;
  /** Match patterns of the WebExtensions API. */
  readonly hosts: readonly string[];
  /** False for rooms that stay off until the user turns them on (private conversations). */
  readonly on: boolean;
  /** The box that `target` (first of `composedPath`) belongs to, or null when it is not a compose box. */
  box(target: Element): Box | null;
}

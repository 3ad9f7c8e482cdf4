import type { Kind } from '../../../analyzer/types.ts';
import type { Limit } from '../site.ts';

/**
 * A key that sends. `enter`: Enter alone. `mod-enter`: Enter with Control or Command.
 * Shift+Enter and Alt+Enter never send.
 */
export type SendKey = 'enter' | 'mod-enter';

/**
 * One way in which a box answers something: the first one that holds gives the box its kind and its parent.
 * All conditions given have to hold. Selectors see through open shadow roots upwards (`when`, `within`), not downwards.
 */
export interface Answer {
  readonly kind: Kind;
  /** `location.pathname` of the page. */
  readonly path?: RegExp;
  /** An ancestor that the box has. */
  readonly when?: string;
  /** Something that what is sent with the box shows. */
  readonly shows?: string;
  /** What the editable itself matches. Only a tie-breaker where it leans on a label. */
  readonly self?: string;
  /** Where the answered post stands: the nearest such ancestor of the box, */
  readonly within?: string;
  /** … or the last such element ahead of the box inside `around`, */
  readonly before?: string;
  /** … or the first one after the box inside `around`, */
  readonly after?: string;
  /** … or the first one anywhere inside `around`. */
  readonly has?: string;
  /** The ancestor that `before`, `after` and `has` look in; without it, what is sent with the box (`BoxRule.scope`). */
  readonly around?: string;
  /** In the answered post: where its text is (the first match of each). Without it the kind has no parent text. */
  readonly text?: readonly string[];
  /** In the answered post: who wrote it; the first selector that finds somebody counts, */
  readonly author?: readonly string[];
  /** … or an attribute of the answered post that says so. */
  readonly authorAttribute?: string;
  /** Parts that are no text of the post (buttons, counters). */
  readonly drop?: string;
}

/** One compose box of a site. The first rule whose `box` matches at or above the focused element is taken. */
export interface BoxRule {
  /** The editable element. */
  readonly box: string;
  readonly path?: RegExp;
  /** An ancestor that the box has, seen through shadow roots. */
  readonly when?: string;
  /** What belongs to one send: the nearest such ancestor. Without it, the nearest ancestor that holds a send control. */
  readonly scope?: string;
  /** The send control. When none is found inside the scope, the most submit-like control of the scope is taken. */
  readonly send?: string;
  /** Keys alone may send here: while `send` is not shown, no other control is taken for it. */
  readonly exact?: true;
  readonly keys?: readonly SendKey[];
  /** A bare Enter is only thought to send (`Box.doubtful`). */
  readonly doubtful?: boolean;
  /** While the scope shows this, a bare Enter is a new line: the user chose so in the room's settings. */
  readonly enterOff?: string;
  /** Other boxes of the scope that leave with the same send (a title with its body). */
  readonly with?: string;
  /** Fields beside the box (a content warning, a title) from which the send key sends too. */
  readonly alsoFrom?: string;
  /** The kind when no answer holds. */
  readonly kind: Kind;
  readonly answers?: readonly Answer[];
  /** The room's limit, or how to read it from the page (the box; what is sent with it). Else the field's `maxlength`. */
  readonly limit?: Limit | ((box: HTMLElement, scope: Element) => Limit | undefined);
}

/** A site as data: one file, no code that runs on import, so that the manifest can be made from it in Node. */
export interface SiteData {
  /** The file name. */
  readonly id: string;
  readonly name: string;
  /** Match patterns that Rapport asks for at installation: whole hosts, since frames without an address need that. */
  readonly hosts: readonly string[];
  /** Match patterns of pages that are this site once the user grants their host: too wide to ask everybody for. */
  readonly onRequest?: readonly string[];
  /** Tells on any granted host that the page is this software. */
  readonly detect?: string;
  readonly boxes: readonly BoxRule[];
  /** What tells which account writes: a link to its profile, or an element that shows its name. */
  readonly account?: string;
  /** Nothing but the boxes of its rules is read: a private room. Elsewhere the generic adapter is asked when no rule matches. */
  readonly strict?: true;
  /** Off until the user turns it on. */
  readonly off?: true;
}

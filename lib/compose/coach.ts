import type { ReadonlySignal } from '@preact/signals';
import type { Draft, Report } from '../analyzer/types.ts';
import type { DraftRecord } from './draft-log.ts';
import type { EditorKind } from './editors/editor.ts';
import { deepestFocus } from './guard/deepest-focus.ts';
import { hearFocus } from './guard/hear-focus.ts';
import { Session } from './session.ts';
import type { Box } from './sites/site.ts';
import { threadAround } from './thread-around.ts';

/** A left box with words in it keeps its marks for this long, in milliseconds. */
const idle = 60_000;

export interface CoachOptions {
  window: Window;
  /** Site id, or the host of a granted site. */
  site: string;
  /** The compose box that an element belongs to, and how it is read; null for everything else. */
  find(target: Element): { box: Box; editor: EditorKind } | null;
  analyze(draft: Draft): Promise<Report>;
  record(draft: DraftRecord): void;
  on: ReadonlySignal<boolean>;
  /** Shows what belongs to a box that has come awake; gives back what takes it away. */
  show(session: Session): () => void;
  /** Ends the coach: the extension was updated, or the frame goes. */
  signal: AbortSignal;
}

/** Follows the focus of one frame: one session a box, awake while the box is in use. */
export class Coach {
  readonly #options: CoachOptions;
  readonly #sessions = new Map<HTMLElement, Session>();
  readonly #shown = new Map<Session, () => void>();
  readonly #gone: ResizeObserver;
  #idling: ReturnType<typeof setTimeout> | undefined;

  constructor(options: CoachOptions) {
    this.#options = options;
    const { window, signal } = options;
    // An element that leaves the document shrinks to nothing, which is the one sign that costs the page nothing.
    this.#gone = new ResizeObserver(() => this.#sweep());
    hearFocus(window, 'focusin', signal, (target) => this.#enter(target));
    hearFocus(window, 'focusout', signal, (target, event) => this.#left(target, event));
    window.addEventListener('pagehide', () => this.#endAll(), { signal });
    signal.addEventListener('abort', () => this.#endAll());
    const focused = deepestFocus(window.document.activeElement);
    if (focused) this.#enter(focused);
  }

  /** Every box that was written in and still stands on the page, the one in use first. */
  sessions(): Session[] {
    this.#sweep();
    return [...this.#sessions.values()].sort((a, b) => +b.awake.peek() - +a.awake.peek());
  }

  /** The session of a box, made when there is none yet (a part of a thread that was not focused so far). */
  sessionAt(element: Element): Session | undefined {
    const found = this.#options.find(element);
    if (!found) return undefined;
    const known = this.#sessions.get(found.box.element);
    if (known) return known;
    // What leaves together is judged together.
    const thread = () =>
      threadAround(found.box, (element) => {
        const part = this.#options.find(element);
        return part ? part.editor.read(part.box.element).text : '';
      });
    const session = new Session({ ...this.#options, ...found, thread });
    this.#sessions.set(session.root, session);
    return session;
  }

  /** The settings that shape a judgement changed. */
  recheck(): void {
    for (const session of this.#sessions.values()) session.recheck();
  }

  /** Shows anew what is shown: the page may stand on another ground now. */
  redraw(): void {
    for (const [session, takeAway] of this.#shown) {
      takeAway();
      this.#shown.set(session, this.#options.show(session));
    }
  }

  #enter(target: Element): void {
    if (target.localName === 'rapport-coach') return;
    this.#sweep();
    const session = this.sessionAt(target);
    if (!session) return;
    clearTimeout(this.#idling);
    for (const other of this.#shown.keys()) if (other !== session) this.#rest(other);
    session.wake();
    this.#gone.observe(session.root);
    if (!this.#shown.has(session)) this.#shown.set(session, this.#options.show(session));
  }

  #left(target: Element, event: FocusEvent): void {
    const next = event.relatedTarget;
    // Into our own card, or to another window: the box is still the one in use.
    if (
      next instanceof Element ? next.localName === 'rapport-coach' : !this.#options.window.document.hasFocus()
    )
      return;
    const session = [...this.#shown.keys()].find((s) => s.root.contains(target));
    if (!session) return;
    clearTimeout(this.#idling);
    this.#idling = setTimeout(() => this.#rest(session), session.text.peek().trim() === '' ? 0 : idle);
  }

  #rest(session: Session): void {
    this.#shown.get(session)?.();
    this.#shown.delete(session);
    this.#gone.unobserve(session.root);
    session.rest();
  }

  #sweep(): void {
    for (const session of this.#sessions.values()) if (!session.root.isConnected) this.#end(session);
  }

  #end(session: Session): void {
    this.#rest(session);
    this.#sessions.delete(session.root);
    session.end();
  }

  #endAll(): void {
    clearTimeout(this.#idling);
    for (const session of this.#sessions.values()) this.#end(session);
  }
}

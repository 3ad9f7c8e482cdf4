import type { EnforcementMode, Report } from '../../analyzer/types.ts';
import { rememberPlace } from '../drawn-anew.ts';
import { after } from '../editors/after.ts';
import { pathOf } from '../guard/path-of.ts';
import { Asked } from './asked.ts';
import { type Attempt, attemptNow, attemptOf, textsOf } from './attempt.ts';
import type { HeldPart, HoldAnswer, HoldBox } from './held-send.ts';
import type { HoldOptions } from './hold-options.ts';
import { forbids, warns } from './needs-hold.ts';
import { Passes } from './passes.ts';
import type { Pending } from './pending.ts';
import { canPressAgain, pressAgain } from './press-again.ts';
import { reportsWithin } from './reports-within.ts';
import { isOnControl, sameControl } from './same-control.ts';
import { pressOf, type SendPress } from './send-press.ts';
import { swallow } from './swallow.ts';

/** How long a send waits for a report on a text that is not known yet, in milliseconds. */
const deadline = 300;
/** A control that is switched off when its press is let go is looked at again after so many milliseconds, so often. */
const retryAfter = 100;
const mostRetries = 20;

/** The reports that there are already on what leaves, in its order. */
const knownOf = ({ parts }: Attempt) => parts.map(({ box, text }) => box.known(text));

/**
 * Holds sends and lets them go exactly once. Sees every event before the page does; passes whatever it does not
 * understand, did not expect, or fails at: a post that is lost costs more than a remark that is missed.
 */
export class Hold {
  readonly #options: HoldOptions;
  readonly #pending = new Map<Element, Pending>();
  readonly #ledger = new Passes();
  readonly #asked = new Asked();
  /** A pointer's press that is kept from the page; without an attempt it only ends here. */
  #gesture: { control: Element; attempt: Attempt | undefined; swallowed: Event[] } | undefined;
  #key: string | undefined;
  /** The key that is down. */
  #down: string | undefined;
  #pressing = false;

  constructor(options: HoldOptions) {
    this.#options = options;
  }

  /** A held send waits for the writer's answer. */
  get asking(): boolean {
    return [...this.#pending.values()].some((pending) => pending.open);
  }

  /** For the guard: called with every event that could send. */
  readonly handle = (event: Event): void => {
    if (this.#pressing || !event.isTrusted) return;
    if (event.type === 'keydown') this.#keydown(event as KeyboardEvent);
    else if (event.type === 'keypress' || event.type === 'keyup') this.#afterKey(event as KeyboardEvent);
    else if (event.type === 'submit') this.#pressed(event);
    else this.#pointer(event as MouseEvent);
  };

  /** Lets these words go once more: the page did not take the first press. `forMs` milliseconds. */
  letGo(parts: readonly HeldPart[], forMs: number): void {
    const key = parts[0]?.box.box.together()[0];
    if (key) this.#ledger.letGo(key, textsOf({ parts }), forMs);
  }

  #keydown(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229) return;
    if (!event.repeat) this.#down = event.code;
    if (this.#key === event.code) {
      // Still the press that was held: its repeats are neither a second press nor a key for our dialog.
      if (event.repeat) swallow(event);
      else this.#key = undefined;
    }
    if (event.repeat) return;
    const open = [...this.#pending.values()].find((pending) => pending.open);
    if (open && this.#insists(event, open)) {
      swallow(event);
      this.#key = event.code;
      this.#settle(open, { send: true });
    } else if (open && !this.#isOverlooked(event, open)) {
      // A key for our dialog, which works by what the browser does with it. The page's own traps keep out of it.
      event.stopImmediatePropagation();
    } else if (this.#pressed(event)) this.#key = event.code;
  }

  #afterKey(event: KeyboardEvent): void {
    if (event.type === 'keyup' && this.#down === event.code) this.#down = undefined;
    if (this.#key === event.code) {
      swallow(event);
      if (event.type === 'keyup') this.#key = undefined;
    } else if (this.asking) event.stopImmediatePropagation();
  }

  /** The question is modal: a key in a box means that the page has taken the dialog away. The question is over. */
  #isOverlooked(event: KeyboardEvent, open: Pending): boolean {
    const box = this.#boxOf(event);
    if (box) this.#settle(open, { send: false });
    return box !== undefined;
  }

  /** The same send key once more while the question is on screen. A bare Enter there belongs to the dialog's button. */
  #insists(event: KeyboardEvent, { attempt, press }: Pending): boolean {
    const box = this.#boxOf(event);
    return (
      press.by === 'key' &&
      this.#options.mode() !== 'block' &&
      (!box || attempt.parts.some((part) => part.box === box)) &&
      press.event.code === event.code &&
      (event.ctrlKey || event.metaKey) &&
      this.#ledger.isSecond(attempt.key)
    );
  }

  #boxOf(event: Event): HoldBox | undefined {
    const path = pathOf(event);
    return this.#options.boxes().find(({ box }) => path.includes(box.element));
  }

  /** A press with the mouse, a finger or a pen is held or passes as a whole: some pages send before the click. */
  #pointer(event: MouseEvent): void {
    if (event.type === 'pointerdown') {
      this.#gesture = undefined;
      if (event.button !== 0) return;
      const attempt = this.#attemptOf(event);
      const control = pathOf(event)[0] as Element | undefined;
      if (!attempt || !control) return;
      const isSecond = this.#isAgain(attempt);
      if (!isSecond && this.#passes(attempt)) return;
      this.#gesture = { control, attempt: isSecond ? undefined : attempt, swallowed: [] };
      // The report is on its way while the finger is still down.
      for (const { box, text } of this.#gesture.attempt?.parts ?? [])
        if (!box.known(text)) box.ask(text).catch(() => {});
    }
    const gesture = this.#gesture;
    if (!gesture) {
      if (event.type === 'click') this.#pressed(event);
      return;
    }
    if (!sameControl(event, gesture.control)) {
      if (event.type === 'click') this.#gesture = undefined;
      return;
    }
    swallow(event);
    if (event.type !== 'click') {
      gesture.swallowed.push(event);
      return;
    }
    this.#gesture = undefined;
    if (gesture.attempt) this.#begin(gesture.attempt, pressOf(event, gesture.swallowed));
  }

  /** A complete press: a click without a gesture, a key, a form's submit. True when it was held. */
  #pressed(event: Event): boolean {
    const attempt = this.#attemptOf(event);
    if (!attempt) return false;
    if (this.#isAgain(attempt)) {
      swallow(event);
      return true;
    }
    if (this.#passes(attempt)) return false;
    const press = pressOf(event);
    if (!press) return false;
    if (!knownOf(attempt).every(Boolean) && press.by === 'key' && attempt.sender.box.doubtful) return false;
    swallow(event);
    // Enter on a button clicks it while the key is still down.
    if (event.type === 'click') this.#key = this.#down;
    this.#begin(attempt, press);
    return true;
  }

  #attemptOf(event: Event): Attempt | undefined {
    return attemptOf(event, this.#options.boxes(), this.#options.boxAt);
  }

  /**
   * A second press while the first still waits for its report. It lets the first one go, and is spent by that: were
   * it to pass as well, the page would be given two.
   */
  #isAgain(attempt: Attempt): boolean {
    const first = this.#pending.get(attempt.key) ?? this.#drawnAnew(attempt);
    if (first?.open) {
      // Nobody can press under a modal question: the page has taken it away, and this is a new send.
      this.#settle(first, { send: false });
      return false;
    }
    if (first && this.#options.mode() !== 'block') this.#settle(first, { send: true });
    return first !== undefined;
  }

  /** The held send of the composer that the page has since drawn anew, as the one of `attempt`. */
  #drawnAnew(attempt: Attempt): Pending | undefined {
    const texts = textsOf(attempt);
    return [...this.#pending.values()].find(
      (held) =>
        !held.attempt.key.isConnected &&
        (textsOf(held.attempt) === texts || attempt.key.contains(held.place())),
    );
  }

  /** Decides on the spot whether a send may go; tells its boxes when it does. */
  #passes(attempt: Attempt): boolean {
    const passes = this.#mayPass(attempt);
    if (passes) for (const { box, text } of attempt.parts) box.sending(text);
    return passes;
  }

  #mayPass(attempt: Attempt): boolean {
    const mode = this.#options.mode();
    if ((mode !== 'hold' && mode !== 'block') || !this.#options.alive()) return true;
    if (this.#ledger.isFree(attempt.key, textsOf(attempt))) return true;
    if (mode === 'hold' && this.#ledger.isSecond(attempt.key)) {
      this.#ledger.letGo(attempt.key, textsOf(attempt));
      return true;
    }
    return knownOf(attempt).every((report) => report && !this.#stops(attempt, report, mode));
  }

  #stops(attempt: Attempt, report: Report, mode: EnforcementMode): boolean {
    if (mode === 'block' && forbids(report)) return true;
    return warns(report, this.#asked.of(attempt.key));
  }

  #begin(attempt: Attempt, press: SendPress | undefined): void {
    if (!press) return;
    const pending: Pending = {
      attempt,
      press,
      place: rememberPlace(attempt.key),
      settled: false,
      retries: mostRetries,
      open: false,
      over: new AbortController(),
    };
    this.#pending.set(attempt.key, pending);
    this.#ledger.held(attempt.key);
    // Nobody leaves a post behind that waits to be sent without being asked: neither the writer nor the page.
    const { signal } = pending.over;
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
    const known = knownOf(attempt);
    if (known.every((report) => report !== undefined)) this.#decide(pending, known);
    else reportsWithin(attempt.parts, deadline).then((reports) => this.#decide(pending, reports));
  }

  /** `reports` belong to the parts; undefined when they could not be had in time. */
  #decide(pending: Pending, reports: readonly Report[] | undefined): void {
    if (pending.settled || pending.open) return;
    const { attempt } = pending;
    const mode = this.#options.mode();
    const stops = reports ? reports.some((report) => this.#stops(attempt, report, mode)) : mode === 'block';
    if (!stops) {
      this.#settle(pending, { send: true });
      return;
    }
    pending.open = true;
    const parts = attempt.parts.map((part, at) => ({ ...part, report: reports?.[at] }));
    this.#asked.add(attempt.key, reports ?? []);
    attempt.parts = parts;
    const insists = (x: number, y: number) =>
      pending.press.by === 'control' &&
      this.#options.mode() !== 'block' &&
      this.#ledger.isSecond(attempt.key) &&
      isOnControl(pending.press.target, x, y);
    const blocked = mode === 'block' && (!reports || reports.some(forbids));
    this.#options.question({ parts, blocked, failed: !reports, insists }, pending.over.signal).then(
      (answer) => this.#settle(pending, answer),
      () => this.#settle(pending, { send: true }),
    );
  }

  /** The one place where a held send ends. */
  #settle(pending: Pending, answer: HoldAnswer): void {
    if (pending.settled) return;
    const { press } = pending;
    const attempt = attemptNow(pending.attempt, pending.place, this.#options.boxAt);
    if (attempt && answer.send && pending.retries > 0 && !canPressAgain(press, attempt.sender.box)) {
      pending.retries--;
      pending.open = false;
      after(retryAfter).then(() => this.#settle(pending, answer));
      return;
    }
    pending.settled = true;
    pending.over.abort();
    this.#pending.delete(pending.attempt.key);
    if (!attempt) this.#options.stranded?.(pending.attempt.parts);
    else this.#asked.carry(pending.attempt.key, attempt.key);
    if (!attempt || !answer.send) return;
    this.#ledger.letGo(attempt.key, textsOf(attempt));
    for (const { box, text } of attempt.parts) box.sending(text, answer.reason);
    this.#pressing = true;
    try {
      pressAgain(press, attempt.sender.box);
    } finally {
      this.#pressing = false;
    }
    this.#options.released?.(attempt.parts, press);
  }
}

import type { Report } from '../../../lib/analyzer/types.ts';
import type { HoldBox } from '../../../lib/compose/hold/held-send.ts';
import { aBox } from '../../unit/compose/a-box.ts';
import { aReport } from '../../unit/compose/a-report.ts';
import { type PageKind, type PageParts, pageKinds, type SendKind } from './page-kinds.ts';

/** How the analyzer fares. */
export const analyzers = ['quick', 'slow', 'throws', 'never'] as const;
export type AnalyzerMood = (typeof analyzers)[number];

export interface Composer {
  /** Ids of the drafts that the page sent, in order. */
  readonly sent: number[];
  /** The box as it stands on the page now. The one of an earlier drawing stays what it was. */
  now(): HoldBox;
  /** Id of the draft in the box; a new one begins when the box was empty. */
  draft(): number;
  /** Writes in the box, which the page shows again when it had taken it away. `by` a page no key is pressed. */
  write(words: string, by?: 'person' | 'page'): void;
  /** A press would do something: the page has not switched its button off. */
  ready(): boolean;
  /** One press as a person makes it, with what the browser does by itself. */
  press(over?: Partial<KeyboardEventInit> & { keyCode?: number }): void;
  repeatKey(): void;
  releaseKey(): void;
  /** The page puts new nodes in the place of its composer, with the same words in them. */
  redraw(): void;
  /** The page does what it does after anything that happens. */
  render(): void;
  /** The page leaves this view: composer and draft are gone. */
  takeAway(): void;
  /** The page empties its box by itself. */
  empty(): void;
}

export interface ComposerOptions {
  mood(): AnalyzerMood;
  nextId(): number;
  /** Where the composer stands, in pixels. */
  left?: number;
  online?(): boolean;
  /** The page has put a draft that it could not send back into the box. */
  givenBack?(draft: number): void;
}

/**
 * A page with one composer as sites build them: it sends on what `kind` says, ignores an empty box, and empties it
 * when it has sent. Every event the test makes is a trusted one, like a person's.
 */
export function aComposer(kind: SendKind, options: ComposerOptions): Composer {
  const { mood, nextId, left = 0, online = () => true, givenBack } = options;
  const page: PageKind = pageKinds[kind];
  const sent: number[] = [];
  let down = false;

  const trusted = (target: Element, event: Event) => {
    Object.defineProperty(event, 'isTrusted', { value: true });
    return target.dispatchEvent(event);
  };

  const drawn = () => {
    const { form, field, button, box } = aBox(page.line && 'input');
    field.getBoundingClientRect = () => new DOMRect(left, 0, 50, 50);
    let now = prepared(button);
    const deliver = (text: string) => void (text.trim() !== '' && sent.push(idOf(text)));
    const take = () => {
      const text = field.value;
      field.value = '';
      return text;
    };
    const parts: PageParts = {
      form,
      field,
      button: () => now,
      newButton() {
        const next = prepared(document.createElement('button'));
        now.replaceWith(next);
        now = next;
      },
      take,
      deliver,
      send: () => deliver(take()),
      online,
      giveBack(text) {
        field.value = text;
        givenBack?.(idOf(text));
      },
    };
    page.listen(parts);
    const reports = new Map<string, Report>();
    const holdBox: HoldBox = {
      box: {
        ...box,
        isSend: (path) => path.includes(now) && !now.disabled,
        isSendKey: (event) =>
          event.key === 'Enter' && event.ctrlKey === (page.by === 'chord') && event.target === field,
      },
      read: () => field.value,
      known: (text) => reports.get(text),
      async ask(text) {
        const mooded = mood();
        if (mooded === 'never') return new Promise(() => {});
        if (mooded === 'throws') throw new Error('the analyzer threw');
        await new Promise((done) => setTimeout(done, mooded === 'quick' ? 20 : 600));
        const report = aReport(text, 'Buy now');
        reports.set(text, report);
        return report;
      },
      sending: () => {},
    };
    return { ...parts, holdBox };
  };

  function prepared(button: HTMLButtonElement): HTMLButtonElement {
    button.type = page.form ? 'submit' : 'button';
    // What a browser does with a submit button whose click nobody prevented.
    button.addEventListener('click', (event) => {
      const { form } = button;
      if (!page.form || !form || event.defaultPrevented) return;
      // In the place of the DOM that the test runs in, whose own submit nobody would trust.
      event.preventDefault();
      trusted(form, new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
    });
    return button;
  }

  let shown = drawn();
  const mouse = (type: string) => !shown.button().disabled && trusted(shown.button(), pointer(type));
  const key = (type: string, over: object = {}) =>
    trusted(
      shown.field,
      withKeyCode(new KeyboardEvent(type, { ...sendKey, ctrlKey: page.by === 'chord', ...over }), over),
    );
  const enter = () => {
    if (page.by !== 'enter' || !key('keypress')) return;
    if (page.line) mouse('click');
    else if (trusted(shown.field, new InputEvent('beforeinput', { ...lineBreak }))) shown.field.value += '\n';
  };

  return {
    sent,
    now: () => shown.holdBox,
    draft: () => idOf(shown.field.value),
    write(words, by = 'page') {
      if (!shown.form.isConnected) shown = drawn();
      if (by === 'person') key('keydown', { key: 'x', code: 'KeyX', ctrlKey: false, keyCode: 88 });
      const id = shown.field.value === '' ? nextId() : idOf(shown.field.value);
      shown.field.value = `#${id} ${words}`;
      page.written?.(shown);
    },
    ready: () => !shown.button().disabled,
    press(over) {
      if (page.by === 'chord' || page.by === 'enter') {
        if (down) key('keyup');
        down = !over;
        if (key('keydown', over) && down) enter();
      } else if (page.by === 'assistive') mouse('click');
      else for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) mouse(type);
    },
    repeatKey() {
      if (down) key('keydown', { repeat: true });
    },
    releaseKey() {
      if (down) key('keyup');
      down = false;
    },
    redraw() {
      if (!shown.form.isConnected) return;
      const { form, field } = shown;
      shown = drawn();
      shown.field.value = field.value;
      form.remove();
    },
    render() {
      page.render?.(shown);
    },
    takeAway() {
      shown.form.remove();
    },
    empty() {
      shown.field.value = '';
    },
  };
}

/** The id of the draft that a text is. */
export const idOf = (text = ''): number => Number(/^#(\d+)/.exec(text)?.[1]);

const sendKey = {
  key: 'Enter',
  code: 'Enter',
  bubbles: true,
  cancelable: true,
  composed: true,
};

const lineBreak = { inputType: 'insertLineBreak', bubbles: true, cancelable: true, composed: true };

function pointer(type: string): Event {
  const init = { button: 0, bubbles: true, cancelable: true, composed: true };
  return type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init);
}

function withKeyCode(event: KeyboardEvent, over: { keyCode?: number }): KeyboardEvent {
  Object.defineProperty(event, 'keyCode', { value: over.keyCode ?? 13 });
  return event;
}

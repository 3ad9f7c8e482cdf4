import type { Report } from '../../../lib/analyzer/types.ts';
import type { HoldBox } from '../../../lib/compose/hold/held-send.ts';
import { aBox } from '../../unit/compose/a-box.ts';
import { aReport } from '../../unit/compose/a-report.ts';

/** How a person sends, and what the page listens to. */
export const sendKinds = ['click', 'pointer', 'key', 'submit', 'assistive'] as const;
export type SendKind = (typeof sendKinds)[number];

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
  /** One press as a person makes it, with what the browser does by itself. */
  press(kind: SendKind, over?: Partial<KeyboardEventInit> & { keyCode?: number }): void;
  repeatKey(): void;
  releaseKey(): void;
  /** The page puts new nodes in the place of its composer, with the same words in them. */
  redraw(): void;
  /** The page leaves this view: composer and draft are gone. */
  takeAway(): void;
  /** The page empties its box by itself. */
  empty(): void;
}

/**
 * A page with one composer as sites build them: it sends on what `kind` says, ignores an empty box, and empties it
 * when it has sent. Every event the test makes is a trusted one, like a person's. `left`: where it stands, in pixels.
 */
export function aComposer(
  kind: SendKind,
  mood: () => AnalyzerMood,
  nextId: () => number,
  left = 0,
): Composer {
  const sent: number[] = [];
  let id = 0;
  let down = false;

  const trusted = (target: Element, event: Event) => {
    Object.defineProperty(event, 'isTrusted', { value: true });
    return target.dispatchEvent(event);
  };

  const drawn = () => {
    const { form, field, button, box } = aBox();
    button.type = 'button';
    field.getBoundingClientRect = () => new DOMRect(left, 0, 50, 50);
    const send = () => {
      if (field.value.trim() === '') return;
      sent.push(idOf(field.value));
      field.value = '';
    };
    if (kind === 'pointer') button.addEventListener('pointerdown', send);
    if (kind === 'click' || kind === 'assistive') button.addEventListener('click', send);
    // A repeat sends nothing here: the box was emptied by the first.
    if (kind === 'key')
      field.addEventListener('keydown', (event) => !event.repeat && box.isSendKey(event) && send());
    if (kind === 'submit') {
      button.addEventListener('click', () => {
        // What a browser does with a submit button that nobody prevented.
        trusted(form, new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
      });
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        send();
      });
    }
    const reports = new Map<string, Report>();
    const now: HoldBox = {
      box,
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
    return { form, field, button, now };
  };

  let page = drawn();
  const mouse = (type: string) => trusted(page.button, pointer(type));
  const key = (type: string, over: object = {}) =>
    trusted(page.field, withKeyCode(new KeyboardEvent(type, { ...sendKey, ...over }), over));

  return {
    sent,
    now: () => page.now,
    draft: () => id,
    write(words, by = 'page') {
      if (!page.form.isConnected) page = drawn();
      if (by === 'person') key('keydown', { key: 'x', code: 'KeyX', ctrlKey: false, keyCode: 88 });
      if (page.field.value === '') id = nextId();
      page.field.value = `#${id} ${words}`;
    },
    press(how, over) {
      if (how === 'key') {
        if (down) key('keyup');
        down = !over;
        key('keydown', over);
      } else if (how === 'assistive') mouse('click');
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
      if (!page.form.isConnected) return;
      const { form, field } = page;
      page = drawn();
      page.field.value = field.value;
      form.remove();
    },
    takeAway() {
      page.form.remove();
    },
    empty() {
      page.field.value = '';
    },
  };
}

/** The id of the draft that a text is. */
export const idOf = (text = ''): number => Number(/^#(\d+)/.exec(text)?.[1]);

const sendKey = {
  key: 'Enter',
  code: 'Enter',
  ctrlKey: true,
  bubbles: true,
  cancelable: true,
  composed: true,
};

function pointer(type: string): Event {
  const init = { button: 0, bubbles: true, cancelable: true, composed: true };
  return type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init);
}

function withKeyCode(event: KeyboardEvent, over: { keyCode?: number }): KeyboardEvent {
  Object.defineProperty(event, 'keyCode', { value: over.keyCode ?? 13 });
  return event;
}

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

export interface Composer extends HoldBox {
  /** Ids of the drafts that the page sent, in order. */
  readonly sent: number[];
  /** Id of the draft in the box; a new one begins when the box was empty. */
  draft(): number;
  write(words: string): void;
  /** One press as a person makes it, with what the browser does by itself. */
  press(kind: SendKind, over?: Partial<KeyboardEventInit> & { keyCode?: number }): void;
  repeatKey(): void;
  releaseKey(): void;
}

/**
 * A page with one composer as sites build them: it sends on what `kind` says, ignores an empty box, and empties it
 * when it has sent. Every event the test makes is a trusted one, like a person's.
 */
export function aComposer(kind: SendKind, mood: () => AnalyzerMood, nextId: () => number): Composer {
  const { form, field, button, box } = aBox();
  button.type = 'button';
  const sent: number[] = [];
  let id = 0;
  let down = false;
  const reports = new Map<string, Report>();

  const send = () => {
    if (field.value.trim() === '') return;
    sent.push(Number(/^#(\d+)/.exec(field.value)?.[1]));
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

  const trusted = (target: Element, event: Event) => {
    Object.defineProperty(event, 'isTrusted', { value: true });
    return target.dispatchEvent(event);
  };
  const mouse = (type: string) => trusted(button, pointer(type));
  const key = (type: string, over: object = {}) =>
    trusted(field, withKeyCode(new KeyboardEvent(type, { ...sendKey, ...over }), over));

  return {
    box,
    sent,
    draft: () => id,
    read: () => field.value,
    known: (text) => reports.get(text),
    async ask(text) {
      const now = mood();
      if (now === 'never') return new Promise(() => {});
      if (now === 'throws') throw new Error('the analyzer threw');
      await new Promise((done) => setTimeout(done, now === 'quick' ? 20 : 600));
      const report = aReport(text, 'Buy now');
      reports.set(text, report);
      return report;
    },
    sending: () => {},
    write(words) {
      if (field.value === '') id = nextId();
      field.value = `#${id} ${words}`;
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
  };
}

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

import { computed, effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Enforcement } from '../../lib/analyzer/types.ts';
import { Coach } from '../../lib/compose/coach.ts';
import { editorOf } from '../../lib/compose/editors/all-editors.ts';
import { guardSlot } from '../../lib/compose/guard/guard-slot.ts';
import { hearAround } from '../../lib/compose/guard/hear-around.ts';
import { Hold } from '../../lib/compose/hold/hold.ts';
import { watchRelease } from '../../lib/compose/hold/watch-release.ts';
import { keptFromPage } from '../../lib/compose/place/coach-host.ts';
import { pageUrl } from '../../lib/compose/sites/engine/page-url.ts';
import { siteOf } from '../../lib/compose/sites/site-of.ts';
import { sendFromPage } from '../../lib/messaging/send-from-page.ts';
import { isKeptOn, modeInForce } from '../../lib/storage/settings/mode-in-force.ts';
import { watchSettings } from '../../lib/storage/settings/page-settings.ts';
import { defaultSettings } from '../../lib/storage/settings/settings-shape.ts';
import { siteState } from '../../lib/storage/settings/site-state.ts';
import { askBeforeSend } from './ask-before-send.tsx';
import { showBox } from './box-surface.tsx';
import { keepWords } from './keep-words.tsx';

/** Joins site, editors, settings and the desk to one coach for this frame. `signal` ends it. */
export async function startCoach(window: Window, ending: AbortSignal, keeps = true): Promise<Coach> {
  const { document, location } = window;
  const site = siteOf(location, document);
  const current = signal(defaultSettings);
  await watchSettings((now) => {
    current.value = now;
  }, ending);
  const room = { id: site.id, host: pageUrl(location, document).hostname, on: site.on };
  const state = computed(() => siteState(current.value, room));
  // What the protocols ask for here: told at the start, and by every report.
  const enforcement = signal<Enforcement | undefined>(undefined);
  const keptOn = computed(() => isKeptOn(state.value, enforcement.value));
  const on = computed(() => state.value.on || keptOn.value);
  const mode = computed(() => modeInForce(state.value, enforcement.value));
  const marks = computed(() => mode.value !== 'quiet');

  const tell = (promise: Promise<unknown>) => {
    promise.catch(() => {
      // The desk is away (an update under an open page): the writer is not to be troubled with it.
    });
  };

  tell(
    sendFromPage('enforcement', site.id).then((asked) => {
      enforcement.value = asked;
    }),
  );

  const coach = new Coach({
    window,
    site: site.id,
    find(target) {
      const box = site.box(target);
      const found = box && editorOf(box.element, true);
      return found ? { box, editor: found.kind } : null;
    },
    async analyze(draft) {
      const report = await sendFromPage('analyze', draft);
      enforcement.value = report.enforcement;
      return report;
    },
    record: (draft) => keeps && tell(sendFromPage('record', draft)),
    on,
    show: (session) =>
      showBox(session, {
        on,
        marks,
        onDismiss: ({ rule, text }) => tell(sendFromPage('dismiss', { rule, phrase: text })),
        onNotUseful: ({ rule }) => tell(sendFromPage('notUseful', rule)),
        onSettings: ({ rule }) => tell(sendFromPage('ruleSettings', rule)),
        onSwitch: (wanted) => {
          if (keptOn.peek() && !wanted)
            session.notice.value = `${enforcement.peek()?.protocol} keeps the coach on here.`;
          else tell(sendFromPage('switchSite', { id: site.id, on: wanted }));
        },
      }),
    signal: ending,
  });

  const slot = guardSlot();
  const alive = () => Boolean(browser.runtime?.id);
  const hold = new Hold({
    boxes: () => coach.sessions(),
    boxAt: (element) => coach.sessionAt(element),
    mode: () => (on.peek() ? mode.peek() : 'quiet'),
    alive,
    question: (held, over) => askBeforeSend(held, over, (element) => coach.sessionAt(element)),
    stranded: keepWords,
    released: (parts, press) =>
      watchRelease(parts, press, () => {
        hold.letGo(parts, 60_000);
        const session = parts[0] && coach.sessionAt(parts[0].box.box.element);
        if (session)
          session.notice.value = 'The page did not take it. Press send again: it will not be stopped.';
      }),
  });
  slot.decide = (event) => {
    if (!keptFromPage(event)) hold.handle(event);
  };
  slot.asking = () => hold.asking;
  hearAround(window, slot.decide, ending);
  ending.addEventListener('abort', () => {
    slot.decide = undefined;
    slot.asking = undefined;
  });

  // Many pages follow the system from light to dark while they are open.
  window
    .matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', () => coach.redraw(), { signal: ending });

  let first = true;
  const stop = effect(() => {
    // What a judgement depends on; a change asks again for every box in use.
    void [current.value.sensitivity, current.value.voice, on.value];
    if (!first) coach.recheck();
    first = false;
  });
  ending.addEventListener('abort', stop);
  return coach;
}

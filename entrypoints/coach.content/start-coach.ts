import { computed, effect } from '@preact/signals';
import { Coach } from '../../lib/compose/coach.ts';
import { editorOf } from '../../lib/compose/editors/all-editors.ts';
import type { Session } from '../../lib/compose/session.ts';
import { pageUrl } from '../../lib/compose/sites/engine/page-url.ts';
import { siteOf } from '../../lib/compose/sites/site-of.ts';
import { sendFromPage } from '../../lib/messaging/send-from-page.ts';
import { showBox } from './box-surface.tsx';
import { holdSends } from './hold-sends.ts';
import { followRoom, type RoomState } from './room-state.ts';

/** Joins site, editors, settings and the desk to one coach for this frame. `ending` ends it; `keeps`: drafts go into the history. */
export async function startCoach(window: Window, ending: AbortSignal, keeps = true): Promise<Coach> {
  const { document, location } = window;
  const site = siteOf(location, document);
  const room = await followRoom(
    { id: site.id, host: pageUrl(location, document).hostname, on: site.on },
    ending,
  );
  const { settings, enforcement, on, mode } = room;
  void tell(
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
    record: (draft) => keeps && void tell(sendFromPage('record', draft)),
    on,
    show: (session) => showInRoom(session, room),
    signal: ending,
  });
  holdSends(window, coach, () => (on.peek() ? mode.peek() : 'quiet'), ending);

  // Many pages follow the system from light to dark while they are open.
  window
    .matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', () => coach.redraw(), { signal: ending });

  let first = true;
  const stop = effect(() => {
    // What a judgement depends on; a change asks again for every box in use.
    void [settings.value.sensitivity, settings.value.voice, on.value];
    if (!first) coach.recheck();
    first = false;
  });
  ending.addEventListener('abort', stop);
  return coach;
}

/** Shows a box as the room has it, and tells the desk what the writer did there. */
function showInRoom(session: Session, { enforcement, keptOn, on, mode }: RoomState): () => void {
  return showBox(session, {
    on,
    marks: computed(() => mode.value !== 'quiet'),
    onDismiss: ({ rule, text }) => void tell(sendFromPage('dismiss', { rule, phrase: text })),
    onUndismiss: ({ rule, text }) => tell(sendFromPage('undismiss', { rule, phrase: text })),
    onNotUseful: ({ rule }) => void tell(sendFromPage('notUseful', rule)),
    onSettings: ({ rule }) => void tell(sendFromPage('ruleSettings', rule)),
    onSwitch(wanted) {
      if (keptOn.peek() && !wanted)
        session.notice.value = { text: `${enforcement.peek()?.protocol} keeps the coach on here.` };
      else void tell(sendFromPage('switchSite', { id: session.site, on: wanted }));
    },
  });
}

async function tell(promise: Promise<unknown>): Promise<void> {
  try {
    await promise;
  } catch {
    // The desk is away (an update under an open page): the writer is not to be troubled with it.
  }
}

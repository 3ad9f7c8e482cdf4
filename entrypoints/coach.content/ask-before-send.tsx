import { createRef, render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import holdStyle from '../../components/coach/hold.css?inline';
import { HoldDialog } from '../../components/coach/hold-dialog.tsx';
import surfaceStyle from '../../components/coach/surface.css?inline';
import { rememberPlace } from '../../lib/compose/drawn-anew.ts';
import type { HeldSend, HoldAnswer } from '../../lib/compose/hold/held-send.ts';
import { heldFindings } from '../../lib/compose/hold/needs-hold.ts';
import { caretAt } from '../../lib/compose/place/caret-at.ts';
import { addCoachHost } from '../../lib/compose/place/coach-host.ts';
import { schemeOf } from '../../lib/compose/place/scheme.ts';
import type { Session } from '../../lib/compose/session.ts';

/** A modal dialog closes the popovers that do not hold it, and with them a composer that is one. */
const topLayer = ':popover-open';

let queue: Promise<unknown> = Promise.resolve();

/** Asks about a held send in a modal dialog; one at a time, until `over`. `sessionAt` finds the box to go back to. */
export function askBeforeSend(
  held: HeldSend,
  over: AbortSignal,
  sessionAt: (element: Element) => Session | undefined,
): Promise<HoldAnswer> {
  // The first question appears in the same turn as the press, so that a second click finds it there.
  const asking = busy ? queue.then(() => ask(held, over, sessionAt)) : ask(held, over, sessionAt);
  busy++;
  queue = asking.catch(() => {}).finally(() => void busy--);
  return asking;
}

let busy = 0;

async function ask(
  { parts, blocked, failed, insists }: HeldSend,
  over: AbortSignal,
  sessionAt: (element: Element) => Session | undefined,
): Promise<HoldAnswer> {
  if (over.aborted) return { send: false };
  // There is one at least: what has no words is not held.
  const troubled = (parts.find(({ report }) => report && report.verdict !== 'clear') ??
    parts[0]) as (typeof parts)[number];
  const { box } = troubled.box;
  const findings = parts.flatMap(({ report }) => (report ? heldFindings(report) : []));
  const place = rememberPlace(box.element);
  const host = addCoachHost(box.element, [tokens, surfaceStyle, holdStyle], schemeOf(box.element), topLayer);
  const frame = createRef<HTMLDialogElement>();

  return new Promise((resolve) => {
    // A page that takes away what it did not make has given the answer itself.
    const gone = new ResizeObserver(() => {
      if (!host.element.isConnected) answer({ send: false });
    });
    const answer = (given: HoldAnswer) => {
      gone.disconnect();
      frame.current?.close();
      render(null, host.mount);
      host.remove();
      resolve(given);
    };
    const edit = () => {
      answer({ send: false });
      const first = troubled.report && heldFindings(troubled.report)[0];
      const session = sessionAt(place());
      if (!session) return;
      session.read();
      if (session.map) caretAt(session.root, session.map, first?.end ?? session.map.text.length);
    };
    render(
      <HoldDialog
        findings={findings}
        question={troubled.report?.question}
        parent={box.kind === 'post' ? undefined : box.parent()}
        blocked={blocked}
        protocol={troubled.report?.enforcement?.protocol}
        failed={failed}
        frame={frame}
        onEdit={edit}
        onSend={(reason) => answer(reason === undefined ? { send: true } : { send: true, reason })}
      />,
      host.mount,
    );
    over.addEventListener('abort', () => answer({ send: false }));
    host.root.addEventListener(
      'click',
      (event) => {
        const { target, detail, clientX, clientY } = event as MouseEvent;
        // The second half of a double click on the page's button was not meant for ours.
        if (detail > 1) event.stopPropagation();
        else if (target === frame.current && insists(clientX, clientY)) answer({ send: true });
      },
      true,
    );
    frame.current?.showModal();
    if (frame.current) gone.observe(frame.current);
  });
}

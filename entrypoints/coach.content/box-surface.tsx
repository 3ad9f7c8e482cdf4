import { effect, signal } from '@preact/signals';
import { createRef, render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import cardStyle from '../../components/coach/card.css?inline';
import cueStyle from '../../components/coach/cue.css?inline';
import surfaceStyle from '../../components/coach/surface.css?inline';
import type { Finding } from '../../lib/analyzer/types.ts';
import type { Span } from '../../lib/compose/editors/editor.ts';
import { pathOf } from '../../lib/compose/guard/path-of.ts';
import { painterFor } from '../../lib/compose/marks/painter-for.ts';
import { addCoachHost } from '../../lib/compose/place/coach-host.ts';
import { follow } from '../../lib/compose/place/follow.ts';
import { schemeOf } from '../../lib/compose/place/scheme.ts';
import type { Session } from '../../lib/compose/session.ts';
import { BoxView } from './box-view.tsx';
import { cardKeys } from './card-keys.ts';
import type { SurfaceOptions } from './surface-options.ts';
import { type SurfaceParts, surfacePlace } from './surface-place.ts';

/** At most this many words are marked at a time. */
const mostMarks = 3;

/** Shows cue, marks and card for a box that is in use; gives back what takes them away. */
export function showBox(session: Session, options: SurfaceOptions): () => void {
  const { root, box } = session;
  const ending = new AbortController();
  const { signal: ended } = ending;
  const scheme = schemeOf(root);
  const host = addCoachHost(root, [tokens, surfaceStyle, cueStyle, cardStyle], scheme);
  const surface = document.createElement('div');
  const painter = painterFor(root, host.mount, scheme);
  host.mount.append(surface);

  const opened = signal<Finding | 'card' | null>(null);
  const parts: SurfaceParts = { cue: createRef(), card: createRef(), bubble: createRef() };
  const keys = cardKeys(root, host, parts.card, opened, ended);

  const rectsOf = (span: Span) => (session.map ? painter.rects(span, session.map) : []);
  const placeParts = surfacePlace(box, host, parts, rectsOf);
  const place = () => {
    if (!root.isConnected) return;
    host.settle();
    painter.place?.();
    const remarks = session.remarks.peek();
    const open = opened.peek();
    placeParts(session.text.peek().length, remarks.find((remark) => remark === open) ?? remarks[0]);
    keys.settle();
  };

  const stopDrawing = effect(() =>
    render(
      <BoxView
        session={session}
        options={options}
        opened={opened}
        parts={parts}
        onPlace={place}
        onClose={keys.close}
      />,
      surface,
    ),
  );

  const marked = () => markedOf(session.remarks.value, opened.value);
  const stopPainting = effect(() => {
    const remarks = marked();
    const shown = options.on.value && options.marks.value && session.map;
    if (shown) painter.paint(remarks, shown);
    else if (session.map) painter.paint([], session.map);
  });
  follow(root, place, ended);

  const openMark = (event: MouseEvent) => {
    const hit = marked().find((remark) => rectsOf(remark).some((rect) => holds(rect, event)));
    if (hit && options.marks.peek() && options.on.peek()) opened.value = hit;
  };
  root.addEventListener('click', openMark, { signal: ended });
  const closeBeside = (event: Event) => {
    const path = pathOf(event);
    if (!path.includes(host.element) && !path.includes(root)) opened.value = null;
  };
  window.addEventListener('pointerdown', closeBeside, { capture: true, signal: ended });

  return () => {
    ending.abort();
    stopDrawing();
    stopPainting();
    painter.end();
    render(null, surface);
    host.remove();
  };
}

/** The remarks whose words are marked: the strongest, and the one that is read about in any case. */
function markedOf(remarks: readonly Finding[], opened: Finding | 'card' | null): Finding[] {
  const open = remarks.filter((remark) => remark === opened);
  return [...new Set([...open, ...remarks])].slice(0, mostMarks);
}

function holds(rect: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return clientX >= rect.left && clientX <= rect.right && clientY >= rect.top && clientY <= rect.bottom;
}

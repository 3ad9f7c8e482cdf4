import { effect, type Signal, signal } from '@preact/signals';
import { createRef, render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import cardStyle from '../../components/coach/card.css?inline';
import cueStyle from '../../components/coach/cue.css?inline';
import surfaceStyle from '../../components/coach/surface.css?inline';
import type { Finding } from '../../lib/analyzer/types.ts';
import { pathOf } from '../../lib/compose/guard/path-of.ts';
import { painterFor } from '../../lib/compose/marks/painter-for.ts';
import { type Area, type CardSpot, cardSpot, union } from '../../lib/compose/place/card-spot.ts';
import { addCoachHost } from '../../lib/compose/place/coach-host.ts';
import { cueSpot } from '../../lib/compose/place/cue-spot.ts';
import { follow } from '../../lib/compose/place/follow.ts';
import { schemeOf } from '../../lib/compose/place/scheme.ts';
import { visibleRect } from '../../lib/compose/place/visible-rect.ts';
import { sendControlNear } from '../../lib/compose/send-control-near.ts';
import type { Session } from '../../lib/compose/session.ts';
import { keepCaret } from '../../lib/compose/text/caret-keeper.ts';
import { BoxView } from './box-view.tsx';
import type { SurfaceOptions } from './surface-options.ts';

/** At most this many words are marked at a time. */
const mostMarks = 3;
/** The end of a text, where a cue would be in the way of the next word; UTF-16 units. */
const lastWords = 160;

/** Shows cue, marks and card for a box that is in use; gives back what takes them away. */
export function showBox(session: Session, options: SurfaceOptions): () => void {
  const { root } = session;
  const scheme = schemeOf(root);
  const host = addCoachHost(root, [tokens, surfaceStyle, cueStyle, cardStyle], scheme);
  const surface = document.createElement('div');
  const ending = new AbortController();
  const painter = painterFor(root, host.mount, scheme);
  host.mount.append(surface);

  const opened: Signal<Finding | 'card' | null> = signal(null);
  const cue = createRef<HTMLButtonElement>();
  const card = createRef<HTMLDivElement>();
  const bubble = createRef<HTMLParagraphElement>();
  let backToText: (() => void) | undefined;
  let wantsFocus = false;
  /** The focus is in the card, also when what had it is gone: a pressed button that its remark took along. */
  let within = false;
  /** Where the open card stands, as seen from the box's corner, and the button that it is not to cover. */
  let stands: Omit<CardSpot, 'maxHeight'> | undefined;
  let control: Element | undefined;

  const rectsOf = (start: number, end: number) =>
    session.map ? painter.rects({ start, end }, session.map) : [];

  const place = () => {
    if (!root.isConnected) return;
    host.settle();
    painter.place?.();
    const { length } = session.text.peek();
    const spot = cueSpot(root, host.element, rectsOf(Math.max(0, length - lastWords), length));
    host.mount.style.visibility = spot ? '' : 'hidden';
    if (cue.current && spot) cue.current.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
    const side = cue.current?.getBoundingClientRect();
    if (bubble.current && side) placeCard(bubble.current, side, side, []);
    if (!card.current) {
      stands = undefined;
      return;
    }
    if (wantsFocus || (within && !host.root.activeElement)) card.current.focus({ preventScroll: true });
    wantsFocus = false;
    const remark = current();
    const words = remark ? rectsOf(remark.start, remark.end) : [];
    const anchor = words.length > 0 ? union(words) : side;
    if (!anchor) return;
    const { left, top } = root.getBoundingClientRect();
    if (!stands) control = sendControlNear(session.box);
    const controls = control?.isConnected ? [control.getBoundingClientRect()] : [];
    const from = stands && { ...stands, x: stands.x + left, y: stands.y + top };
    const now = placeCard(card.current, anchor, visibleRect(root), controls, from);
    stands = { ...now, x: now.x - left, y: now.y - top };
  };

  const current = (): Finding | undefined => {
    const remarks = session.remarks.peek();
    const open = opened.peek();
    return remarks.find((remark) => remark === open) ?? remarks[0];
  };

  const close = () => {
    within = false;
    backToText?.();
    backToText = undefined;
    opened.value = null;
  };

  const openByKey = () => {
    if (within) return close();
    backToText = keepCaret(root);
    wantsFocus = true;
    if (opened.peek()) place();
    else opened.value = 'card';
  };

  const stopDrawing = effect(() =>
    render(
      <BoxView
        session={session}
        options={options}
        opened={opened}
        cue={cue}
        card={card}
        bubble={bubble}
        onPlace={place}
        onClose={close}
      />,
      surface,
    ),
  );

  const marked = () => {
    const remarks = session.remarks.value;
    const open = remarks.find((remark) => remark === opened.value);
    // The one that is read about is marked in any case.
    return [...new Set([...(open ? [open] : []), ...remarks])].slice(0, mostMarks);
  };
  const stopPainting = effect(() => {
    const remarks = marked();
    const shown = options.on.value && options.marks.value && session.map;
    if (shown) painter.paint(remarks, shown);
    else if (session.map) painter.paint([], session.map);
  });
  follow(root, place, ending.signal);

  const listening = { capture: true, signal: ending.signal };
  host.root.addEventListener('focusin', () => (within = true), listening);
  window.addEventListener('focusin', ({ target }) => (within &&= target === host.element), listening);
  root.addEventListener(
    'click',
    (event) => {
      const hit = marked().find((remark) =>
        rectsOf(remark.start, remark.end).some((rect) => holds(rect, event)),
      );
      if (hit && options.marks.peek() && options.on.peek()) opened.value = hit;
    },
    { signal: ending.signal },
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      const path = pathOf(event);
      if (opened.peek() && !path.includes(host.element) && !path.includes(root)) opened.value = null;
    },
    listening,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const path = pathOf(event);
      const inCard = path.includes(host.element);
      if (!inCard && !path.includes(root)) return;
      const inner = host.root.activeElement;
      if (isShortcut(event)) openByKey();
      else if (event.key === 'Escape' && opened.peek() && !event.isComposing) close();
      else if (inCard && event.key === 'Tab' && card.current && inner)
        turnFocus(card.current, inner, event.shiftKey);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    listening,
  );

  return () => {
    ending.abort();
    stopDrawing();
    stopPainting();
    painter.end();
    render(null, surface);
    host.remove();
  };
}

/** Alt+Shift+R, by the key's place: with Alt held some layouts type another letter there. */
function isShortcut(event: KeyboardEvent): boolean {
  return (
    event.altKey &&
    event.shiftKey &&
    !event.ctrlKey &&
    !event.metaKey &&
    event.code === 'KeyR' &&
    !event.repeat
  );
}

/** Moves the focus within the card, round and round: outside it lies the page, and Escape leads back to the text. */
function turnFocus(card: HTMLElement, from: Element, backwards: boolean): void {
  const stops = [...card.querySelectorAll<HTMLElement>('button, summary')];
  const at = stops.indexOf(from as HTMLElement);
  stops.at(backwards ? Math.max(at, 0) - 1 : (at + 1) % stops.length)?.focus();
}

function holds(rect: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return clientX >= rect.left && clientX <= rect.right && clientY >= rect.top && clientY <= rect.bottom;
}

function placeCard(
  card: HTMLElement,
  words: Area,
  box: Area,
  controls: readonly Area[],
  stands?: Omit<CardSpot, 'maxHeight'>,
): CardSpot {
  const { scrollTop } = card;
  card.style.maxHeight = '';
  card.classList.remove('low');
  const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { offsetWidth: width, offsetHeight: height } = card;
  const open = card.querySelector('[data-open]')?.getBoundingClientRect();
  const below = card.querySelector('.middle')?.getBoundingClientRect();
  const size = { width, height, needed: open && below ? height - below.bottom + open.bottom : height };
  const spot = cardSpot(words, box, controls, size, view, stands);
  card.style.maxHeight = `${Math.floor(spot.maxHeight)}px`;
  card.classList.toggle('low', spot.maxHeight < size.needed);
  card.scrollTop = scrollTop;
  const top = spot.above ? spot.y - card.offsetHeight : spot.y;
  card.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(top)}px)`;
  return spot;
}

import type { RefObject } from 'preact';
import type { Span } from '../../lib/compose/editors/editor.ts';
import { type Area, type CardSpot, cardSpot, union } from '../../lib/compose/place/card-spot.ts';
import type { CoachHost } from '../../lib/compose/place/coach-host.ts';
import { cueSpot } from '../../lib/compose/place/cue-spot.ts';
import { visibleRect } from '../../lib/compose/place/visible-rect.ts';
import { sendControlNear } from '../../lib/compose/send-control-near.ts';
import type { Box } from '../../lib/compose/sites/site.ts';

/** The end of a text, where a cue would be in the way of the next word; UTF-16 units. */
const lastWords = 160;

/** What of a surface stands in the page; null while it is not drawn. */
export interface SurfaceParts {
  cue: RefObject<HTMLButtonElement | null>;
  card: RefObject<HTMLDivElement | null>;
  /** A notice while the card is closed. */
  bubble: RefObject<HTMLParagraphElement | null>;
}

type Standing = Omit<CardSpot, 'maxHeight'>;

/**
 * Gives back what puts cue, card and notice where there is room for them now, for a text of `end` UTF-16 units and a card
 * about `remark`. `rectsOf` says where words are on screen. An open card stays where it stands, as seen from its box, and
 * clear of the button that sends.
 */
export function surfacePlace(
  box: Box,
  host: CoachHost,
  parts: SurfaceParts,
  rectsOf: (span: Span) => DOMRect[],
): (end: number, remark: Span | undefined) => void {
  const { element: root } = box;
  /** Where the open card stands, as seen from the box's corner, and the button that it is not to cover. */
  let stands: Standing | undefined;
  let control: Element | undefined;
  /** What can be done about the open remark, where a card that is too low for it was scrolled to. */
  let actions: Element | null | undefined;

  return (end, remark) => {
    const cue = parts.cue.current;
    const card = parts.card.current;
    const bubble = parts.bubble.current;
    const spot = cueSpot(root, host.element, rectsOf({ start: Math.max(0, end - lastWords), end }));
    host.mount.style.visibility = spot ? '' : 'hidden';
    if (cue && spot) cue.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
    const side = cue?.getBoundingClientRect();
    if (bubble && side) placeCard(bubble, side, side, []);
    if (!card) stands = undefined;
    const words = remark ? rectsOf(remark) : [];
    const anchor = words.length > 0 ? union(words) : side;
    if (!card || !anchor) return;
    const { left, top } = root.getBoundingClientRect();
    if (!stands) control = sendControlNear(box);
    const controls = control?.isConnected ? [control.getBoundingClientRect()] : [];
    const from = stands && { ...stands, x: stands.x + left, y: stands.y + top };
    const now = placeCard(card, anchor, visibleRect(root), controls, from);
    stands = { ...now, x: now.x - left, y: now.y - top };
    const row = card.querySelector('.low [data-open] .row');
    if (row !== actions) row?.scrollIntoView({ block: 'nearest' });
    actions = row;
  };
}

function placeCard(
  card: HTMLElement,
  words: Area,
  box: Area,
  controls: readonly Area[],
  stands?: Standing,
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

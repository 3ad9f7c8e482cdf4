export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardSpot {
  x: number;
  y: number;
  /** The card scrolls within this height. */
  maxHeight: number;
}

/** Space kept to the words and to the window's edge, in pixels. */
const gap = 8;
/** A scrolling card this high still shows a remark with its buttons. */
const enough = 260;
/** A card lower than this is of no use; it then covers what it has to. */
const least = 160;

/**
 * Where a card of `width` × `height` goes, all in viewport pixels: beside, under or above the whole box, where there
 * is room for all of it; else under or above the `words` it speaks of, scrolling when that still leaves enough of it;
 * else at the words' side. Never over the words, unless the window is lower than words and card together.
 */
export function cardSpot(
  words: Area,
  box: Area,
  card: { width: number; height: number },
  view: Area,
): CardSpot {
  const y = within(words.top, view.top + gap, view.bottom - gap - card.height);
  const whole = view.bottom - view.top - 2 * gap;

  const beside = besides(box, card.width, view);
  if (beside !== undefined && card.height <= whole) return { x: beside, y, maxHeight: whole };
  for (const area of [box, words]) {
    const spot = roomier(area, words.left, card, view);
    if (spot.maxHeight >= card.height) return spot;
  }
  const close = roomier(words, words.left, card, view);
  if (close.maxHeight >= enough) return close;
  const side = besides(words, card.width, view);
  if (side !== undefined && card.height <= whole) return { x: side, y, maxHeight: whole };
  return close;
}

/** Under an area when the card fits there or there is more room than above; else above it. */
function roomier(area: Area, left: number, card: { width: number; height: number }, view: Area): CardSpot {
  const x = within(left, view.left + gap, view.right - gap - card.width);
  const under = view.bottom - area.bottom - 2 * gap;
  const above = area.top - view.top - 2 * gap;
  if (card.height <= under || under >= above)
    return { x, y: area.bottom + gap, maxHeight: Math.max(under, least) };
  const maxHeight = Math.max(above, least);
  return { x, y: area.top - gap - Math.min(maxHeight, card.height), maxHeight };
}

/** Where something `width` wide stands to the right of an area, or to its left; undefined when neither has room. */
function besides(area: Area, width: number, view: Area): number | undefined {
  if (area.right + gap + width + gap <= view.right) return area.right + gap;
  if (area.left - gap - width - gap >= view.left) return area.left - gap - width;
  return undefined;
}

function within(at: number, from: number, to: number): number {
  return Math.max(from, Math.min(at, to));
}

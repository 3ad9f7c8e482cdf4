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
/** A card lower than this is of no use; below it, the roomier side is taken. */
const least = 160;

/**
 * Where a card of `width` × `height` goes, all in viewport pixels: beside the whole box where there is room, else
 * under the `words` it speaks of, above them, or at their side; never over them. Where none has the room, the roomier
 * of under and above takes it and scrolls.
 */
export function cardSpot(
  words: Area,
  box: Area,
  card: { width: number; height: number },
  view: Area,
): CardSpot {
  const x = within(words.left, view.left + gap, view.right - gap - card.width);
  const y = within(words.top, view.top + gap, view.bottom - gap - card.height);
  const whole = view.bottom - view.top - 2 * gap;
  const under = view.bottom - words.bottom - 2 * gap;
  const above = words.top - view.top - 2 * gap;

  const beside = besides(box, card.width, view);
  if (beside !== undefined && card.height <= whole) return { x: beside, y, maxHeight: whole };
  if (card.height <= under) return { x, y: words.bottom + gap, maxHeight: under };
  if (card.height <= above) return { x, y: words.top - gap - card.height, maxHeight: above };
  const close = besides(words, card.width, view);
  if (close !== undefined && card.height <= whole) return { x: close, y, maxHeight: whole };
  if (above > under) {
    const height = Math.max(above, least);
    return { x, y: words.top - gap - Math.min(height, card.height), maxHeight: height };
  }
  return { x, y: words.bottom + gap, maxHeight: Math.max(under, least) };
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

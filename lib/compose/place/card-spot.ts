export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardSpot {
  x: number;
  /** Where the card's upper edge lies; its lower one when it stands `above`. */
  y: number;
  above: boolean;
  /** The card scrolls within this height. */
  maxHeight: number;
}

interface Size {
  width: number;
  height: number;
}

interface CardSize extends Size {
  /** A scrolling card of this height still shows the whole of its open remark. */
  needed: number;
}

/** Space kept to the words and to the window's edge, in pixels. */
const gap = 8;
/** A scrolling card this high still shows a remark with its buttons. */
const enough = 260;
/** A card lower than this is of no use; it then takes the whole height of the window. */
const least = 160;

/**
 * Where a card goes, all in viewport pixels: beside, under or above the whole box, where there is room for what it needs; else under or above the `words` it speaks of, or at their side; it scrolls where it has to. Never over the words,
 * unless the window is too low for words and card, and over none of the `controls` (what sends the box) while there
 * is another place. A card that `stands` somewhere stays there as long as that is such a place.
 */
export function cardSpot(
  words: Area,
  box: Area,
  controls: readonly Area[],
  card: CardSize,
  view: Area,
  stands?: Omit<CardSpot, 'maxHeight'>,
): CardSpot {
  const needed = Math.max(card.needed, Math.min(least, card.height));
  const clearOf = (areas: readonly Area[]) => (spot: CardSpot) =>
    areas.every((area) => !covers(spot, card, area));
  const clear = clearOf([words, ...controls]);
  if (stands) {
    const spot = { ...stands, maxHeight: room(stands.y, stands.above, view) };
    const inside = spot.x >= view.left && spot.x + card.width <= view.right;
    if (inside && spot.maxHeight >= needed && clear(spot)) return spot;
  }
  const around = (area: Area) => stacked(area, words.left, controls, card.width, view);
  const atBox = [...besides(union([box, ...controls]), words.top, card, view), ...around(box)];
  const atWords = [...around(words), ...besides(words, words.top, card, view)];
  const roomy = (spots: readonly CardSpot[], height: number, suits: (spot: CardSpot) => boolean) =>
    spots.filter(suits).find(({ maxHeight }) => maxHeight >= Math.min(height, card.height));
  const byRoom = [...atBox, ...atWords].sort((a, b) => b.maxHeight - a.maxHeight);
  return (
    roomy(atBox, card.height, clear) ??
    roomy(atBox, needed, clear) ??
    roomy(atWords, needed, clear) ??
    roomy(byRoom, enough, clear) ??
    roomy(byRoom, enough, clearOf([words])) ??
    leastBad(words, card.width, view)
  );
}

/** To the right of an area, then to its left, where the window is wide and high enough for the card. */
function besides(area: Area, top: number, { width, height }: Size, view: Area): CardSpot[] {
  const y = within(top, view.top + gap, view.bottom - gap - height);
  return [area.right + gap, area.left - gap - width]
    .filter((x) => x >= view.left + gap && x + width + gap <= view.right)
    .map((x) => ({ x, y, above: false, maxHeight: room(y, false, view) }));
}

/** Under and above an area: at `left`, or moved to either side of a control. */
function stacked(area: Area, left: number, controls: readonly Area[], width: number, view: Area): CardSpot[] {
  const last = view.right - gap - width;
  const columns = [
    within(left, view.left + gap, last),
    ...controls.flatMap((control) => [control.left - gap - width, control.right + gap]),
  ].filter((x) => x >= view.left + gap && x <= Math.max(last, view.left + gap));
  return [false, true].flatMap((above) => {
    const y = above ? area.top - gap : area.bottom + gap;
    return columns.map((x) => ({ x, y, above, maxHeight: room(y, above, view) }));
  });
}

/** In a window too low for words and card: on the side with more room, or all the way up, beside the words where that goes. */
function leastBad(words: Area, width: number, view: Area): CardSpot {
  const [under, above] = stacked(words, words.left, [], width, view) as [CardSpot, CardSpot];
  const better = under.maxHeight >= above.maxHeight ? under : above;
  if (better.maxHeight >= least) return better;
  const beside = words.right + gap;
  const x = beside + width + gap <= view.right ? beside : view.left + gap;
  return { x, y: view.top + gap, above: false, maxHeight: view.bottom - view.top - 2 * gap };
}

function room(y: number, above: boolean, view: Area): number {
  return above ? y - view.top - gap : view.bottom - gap - y;
}

function covers({ x, y, above, maxHeight }: CardSpot, card: Size, area: Area): boolean {
  const height = Math.min(card.height, maxHeight);
  const top = above ? y - height : y;
  return x < area.right && x + card.width > area.left && top < area.bottom && top + height > area.top;
}

/** The smallest area around all of `areas`, of which there is at least one. */
export function union(areas: readonly Area[]): Area {
  return {
    left: Math.min(...areas.map(({ left }) => left)),
    top: Math.min(...areas.map(({ top }) => top)),
    right: Math.max(...areas.map(({ right }) => right)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  };
}

function within(at: number, from: number, to: number): number {
  return Math.max(from, Math.min(at, to));
}

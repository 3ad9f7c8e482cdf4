import { visibleRect } from './visible-rect.ts';

/** The cue's side, in pixels. */
const size = 22;
const gap = 6;

export interface Spot {
  x: number;
  y: number;
}

const controls =
  'a, button, input, select, progress, [role="button"], [role="link"], [role="progressbar"], [role="status"]';

/**
 * Where the cue may stand, in viewport pixels: at the lower inner edge of the box, moving towards its start until it
 * covers neither the words in `taken` nor anything that the site put there (a counter, a button); else just below or
 * beside the box. Null when the box is out of sight.
 */
export function cueSpot(box: HTMLElement, host: Element, taken: readonly DOMRect[]): Spot | null {
  const seen = visibleRect(box);
  if (seen.width < size || seen.height < size / 2) return null;
  const free = (spot: Spot) => !taken.some((rect) => overlaps(spot, rect)) && isClear(spot, box, host);
  const { direction, resize } = getComputedStyle(box);
  // A field that can be resized has its grip in that corner.
  const inset = box instanceof HTMLTextAreaElement && resize !== 'none' ? 16 : 0;
  const candidates = spots(seen, direction === 'rtl', inset);
  const found = candidates.find(free);
  if (found) return found;
  // Everything is taken: the corner, unless something of the page's covers the box altogether.
  return isCovered(seen, box, host) ? null : (candidates[0] ?? null);
}

/** Every place worth a look, best first: within the box, then under it, at last beside it. */
function spots(seen: DOMRect, leftwards: boolean, inset: number): Spot[] {
  const low = seen.height < size + 2 * gap;
  // At the end of a last line there is room for the cue, but not for the cue and a gap under it.
  const rows = low
    ? [seen.top + (seen.height - size) / 2]
    : [seen.bottom - size - gap, seen.bottom - size - 1];
  const edge = leftwards ? seen.left + gap + inset : seen.right - size - gap - inset;
  const step = (leftwards ? 1 : -1) * (size + 2 * gap);
  const along = (y: number) => [1, 2, 3, 4].map((n) => ({ x: edge + n * step, y }));
  const under = seen.bottom + gap;
  return [
    ...rows.map((y) => ({ x: edge, y })),
    ...rows.flatMap(along),
    { x: edge, y: under },
    ...along(under),
    { x: leftwards ? seen.left - size - gap : seen.right + gap, y: rows[0] as number },
  ].filter(({ x, y }) => x >= 0 && y >= 0 && x + size <= innerWidth && y + size <= innerHeight);
}

function overlaps({ x, y }: Spot, rect: DOMRect): boolean {
  return x < rect.right && x + size > rect.left && y < rect.bottom && y + size > rect.top;
}

/** True when nothing but the box, or the plain ground around it, lies under the spot. */
function isClear({ x, y }: Spot, box: HTMLElement, host: Element): boolean {
  const points: [number, number][] = [
    [x + size / 2, y + size / 2],
    [x + 1, y + 1],
    [x + size - 1, y + 1],
    [x + 1, y + size - 1],
    [x + size - 1, y + size - 1],
  ];
  return points.every(([px, py]) => {
    const under = elementAt(px, py, box, host);
    return under !== undefined && (box.contains(under) || (under.contains(box) && !under.matches(controls)));
  });
}

function isCovered(seen: DOMRect, box: HTMLElement, host: Element): boolean {
  const points: [number, number][] = [
    [seen.left + seen.width / 2, seen.top + seen.height / 2],
    [seen.left + 2, seen.bottom - 2],
    [seen.right - 2, seen.bottom - 2],
  ];
  return points.every(([px, py]) => {
    const under = elementAt(px, py, box, host);
    return under === undefined || !(box.contains(under) || under.contains(box));
  });
}

function elementAt(x: number, y: number, box: HTMLElement, host: Element): Element | undefined {
  const tree = box.getRootNode() as Document | ShadowRoot;
  return tree
    .elementsFromPoint(x, y)
    .find((element) => element !== host && element.localName !== host.localName);
}

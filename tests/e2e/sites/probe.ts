import type { Kind, Parent } from '../../../lib/analyzer/types.ts';
import type { Box, Site } from '../../../lib/compose/sites/site.ts';
import { siteOf } from '../../../lib/compose/sites/site-of.ts';

/** What the site says about a box. */
export interface Described {
  kind: Kind;
  parent: Parent | undefined;
  account: string | undefined;
  max: number | undefined;
  together: number;
}

/** A trusted event on its way, and the boxes (by number) that it would send, as the site's file says. */
export interface Seen {
  type: string;
  sends: number[];
}

const site: Site = siteOf(location, document);
const sendsOn = document.querySelector<HTMLMetaElement>('meta[name="fixture-sends-on"]')?.content ?? 'click';
let boxes: { root: HTMLElement; box: Box | null }[] = [];
const seen: Seen[] = [];

function deepAll(tree: Document | ShadowRoot, selector: string): HTMLElement[] {
  return [
    ...tree.querySelectorAll<HTMLElement>(selector),
    ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? deepAll(shadowRoot, selector) : [],
    ),
  ];
}

const sendsOf = (event: Event, box: Box): boolean => {
  if (event.type === 'keydown') return box.isSendKey(event as KeyboardEvent);
  return event.type === sendsOn && box.isSend(event.composedPath());
};

for (const type of ['click', 'pointerdown', 'keydown'])
  window.addEventListener(
    type,
    (event) => {
      const sends = boxes.flatMap(({ box }, number) => (box && sendsOf(event, box) ? [number] : []));
      if (sends.length > 0) seen.push({ type, sends });
    },
    { capture: true },
  );

/** What the site's file says about every box of the page, and what the page itself declares of it. */
export function look(): { id: string; boxes: { declared: string; found: Described | null }[] } {
  boxes = deepAll(document, '[data-expect]').map((root) => {
    const box = site.box(root);
    return { root, box: box?.element === root ? box : null };
  });
  return {
    id: site.id,
    boxes: boxes.map(({ root, box }) => ({
      declared: root.getAttribute('data-expect') ?? '',
      found: box && {
        kind: box.kind,
        parent: box.parent(),
        account: box.account(),
        max: box.limit?.max,
        together: box.together().length,
      },
    })),
  };
}

/** How many elements that are no boxes were taken for one. */
export function mistaken(): number {
  return deepAll(document, '[data-no-box]').filter((element) => site.box(element)).length;
}

/** The box (by number) that the focused element belongs to, or null. */
export function focused(): number | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const element = active && site.box(active)?.element;
  const number = boxes.findIndex(({ root }) => root === element);
  return number < 0 ? null : number;
}

/** What has been seen since the last call. */
export function takeSeen(): Seen[] {
  return seen.splice(0);
}

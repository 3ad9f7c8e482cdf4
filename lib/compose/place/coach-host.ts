import { sendEvents } from '../send-events.ts';
import { closest } from '../sites/engine/composed-tree.ts';
import type { Scheme } from './scheme.ts';

/** The shield around everything of ours: nothing of the page's style reaches in, nothing of ours takes room. */
const shield =
  ':host{all:initial!important;direction:ltr!important;position:fixed!important;inset:0 auto auto 0!important;' +
  'width:0!important;height:0!important;pointer-events:none!important;z-index:2147483646!important}' +
  '@media print{:host{display:none!important}}';

/** Events that a site's shortcuts and focus traps listen for; what happens in our surface is not theirs. */
const ours = [...sendEvents, 'focusin', 'focusout', 'input', 'change', 'wheel'];

/** Every host of ours on the page, with its closed root. */
const roots = new WeakMap<EventTarget, ShadowRoot>();

export interface CoachHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where Preact renders; carries the colour scheme. */
  readonly mount: HTMLElement;
  /** Moves the host to where its box now is: a dialog opened around it, or an orphan after the page re-rendered. */
  settle(): void;
  remove(): void;
}

/**
 * Adds a `<rapport-coach>` element with a closed shadow root for a box. It is a manual popover, so it lies in the top
 * layer: above the page whatever its stacking contexts, and fixed to the viewport whatever its transforms. It hangs
 * in the box's own dialog, popover or full screen when there is one, where focus traps, inertness and light dismissal
 * leave it usable (`homes`: selector of what it may hang in); otherwise at the document's root, outside everything
 * that the page renders.
 */
export function addCoachHost(
  box: HTMLElement,
  css: readonly string[],
  scheme: Scheme,
  homes = 'dialog[open], [role$="dialog"], [aria-modal="true"], :popover-open, :fullscreen',
): CoachHost {
  const document = box.ownerDocument;
  const element = document.createElement('rapport-coach');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  roots.set(element, root);
  // Constructed sheets: a page's content security policy has no say over them.
  root.adoptedStyleSheets = [...css, shield].map(sheetOf);
  const mount = document.createElement('div');
  mount.className = 'rapport';
  mount.style.colorScheme = scheme;
  root.append(mount);
  for (const type of ours) element.addEventListener(type, (event) => event.stopPropagation());

  const settle = () => {
    const home = closest(box, homes) ?? document.documentElement;
    if (element.parentNode !== home) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
    // A page that zooms itself zooms us too, while every measure we take is of the viewport.
    const { currentCSSZoom = 1 } = element as { currentCSSZoom?: number };
    if (currentCSSZoom > 0) mount.style.setProperty('zoom', String(1 / currentCSSZoom));
  };
  settle();
  return { element, root, mount, settle, remove: () => element.remove() };
}

/**
 * Handles a press on one of our hosts ahead of the page: some pages, and the focus traps they use, stop every press
 * outside their own dialog while it is still on its way. True when `event` was one; nothing of the page sees it then.
 */
export function keptFromPage(event: Event): boolean {
  const host = event.composedPath()[0];
  const root = host && roots.get(host);
  if (!root || !(event instanceof MouseEvent)) return false;
  event.stopImmediatePropagation();
  const { type, clientX, clientY, detail } = event;
  // A press by keyboard comes as a click at no place.
  const at = clientX || clientY ? root.elementFromPoint(clientX, clientY) : root.activeElement;
  // Nothing of ours takes the caret by being pressed.
  if (type === 'mousedown' && !at?.closest('input, textarea, select')) event.preventDefault();
  if (type !== 'click') return true;
  event.preventDefault();
  at?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, clientX, clientY, detail }));
  return true;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

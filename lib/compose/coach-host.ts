import type { Scheme } from './scheme.ts';

/** The shield around everything of ours: nothing of the page's style reaches in, nothing of ours takes room. */
const shield = `
:host {
  all: initial !important;
  direction: ltr !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: none !important;
  pointer-events: none !important;
  z-index: 2147483646 !important;
}
@media print { :host { display: none !important; } }
`;

/** Events that a site's shortcuts and focus traps listen for; what happens in our surface is not theirs. */
const ours = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'focusin',
  'focusout',
  'input',
  'change',
  'wheel',
];

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
 * in the box's own dialog when there is one, where the dialog's focus trap and inertness leave it usable; otherwise
 * at the document's root, outside everything that the page renders (`atRoot`: there in any case).
 */
export function addCoachHost(
  box: HTMLElement,
  css: readonly string[],
  scheme: Scheme,
  atRoot = false,
): CoachHost {
  const document = box.ownerDocument;
  const element = document.createElement('rapport-coach');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  // Constructed sheets: a page's content security policy has no say over them.
  root.adoptedStyleSheets = [...css, shield].map(sheetOf);
  const mount = document.createElement('div');
  mount.className = 'rapport';
  mount.style.colorScheme = scheme;
  root.append(mount);
  for (const type of ours) element.addEventListener(type, (event) => event.stopPropagation());
  // Nothing of ours takes the caret by being pressed.
  root.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element && event.target.closest('input, textarea, select')))
      event.preventDefault();
  });

  const settle = () => {
    const home = atRoot ? document.documentElement : homeOf(box);
    if (element.parentNode !== home) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
    // A page that zooms itself zooms us too, while every measure we take is of the viewport.
    const { currentCSSZoom = 1 } = element as { currentCSSZoom?: number };
    if (currentCSSZoom > 0) mount.style.setProperty('zoom', String(1 / currentCSSZoom));
  };
  settle();
  return { element, root, mount, settle, remove: () => element.remove() };
}

/** The innermost dialog around the box, looked up through open shadow roots; else the document's root element. */
function homeOf(box: HTMLElement): Element | ShadowRoot {
  for (let at: Element = box; ; ) {
    const dialog = at.closest('dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]');
    if (dialog) return dialog;
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return box.ownerDocument.documentElement;
    at = root.host;
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

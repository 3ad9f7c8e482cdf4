import { decorated, textOfImage } from './island.ts';
import { LineScribe } from './line-scribe.ts';
import type { TextMap } from './text-map.ts';

/** How one kind of editor wants its DOM read. */
export interface WalkOptions {
  /** Selector of the elements that the editor draws but does not send: placeholders, handles, widgets. */
  skip?: string;
  /** True when the browser folds white space here (`white-space: normal`), as in a bare contenteditable. */
  fold?: boolean;
  /** Elements that do not belong to the text. */
  left?: ReadonlySet<Element>;
}

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/**
 * The text under `root` as its writer sees and sends it, with the table that leads back into the DOM, in one pass.
 * A block and a `<br>` are newlines (the one that only holds an empty line open is not), zero-width characters
 * are dropped, a no-break space is a space. Elements that cannot be edited count when they stand in a line (mentions, links,
 * emoji drawn as images) and are skipped when they are widgets. Enters open shadow roots. O(n).
 */
export function textWalk(root: Element, { skip, fold = false, left }: WalkOptions = {}): TextMap {
  const scribe = new LineScribe(fold);

  function children(parent: Node): void {
    let index = 0;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      visit(node, parent, index);
      index += 1;
    }
  }

  function visit(node: Node, parent: Node, index: number): void {
    if (node.nodeType === Node.TEXT_NODE) scribe.text(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (left?.has(element)) return;
    if (element.tagName === 'BR') scribe.lineBreak(parent, index);
    else if (element.tagName === 'IMG') scribe.atom(parent, index, textOfImage(element));
    else if (!decorated(element, skip)) {
      const block = blocks.has(element.tagName);
      if (block) scribe.edge();
      inside(element);
      if (block) scribe.edge();
    }
  }

  function inside(element: Element): void {
    const slotted = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
    if (slotted.length === 0) children(element.shadowRoot ?? element);
    for (const node of slotted) visit(node, node.parentNode ?? element, indexIn(node));
  }

  children(root.shadowRoot ?? root);
  return scribe.finish(root);
}

function indexIn(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
}

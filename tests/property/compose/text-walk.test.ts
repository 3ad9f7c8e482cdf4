// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWalk } from '../../../lib/compose/text/text-walk.ts';

const words = fc.stringMatching(/^[ab \u00a0\u200b\ufeff\n😀é]{0,5}$/u);
const leaf = fc.oneof(
  { weight: 6, arbitrary: words.map((text) => text) },
  { weight: 1, arbitrary: fc.constant('<br>') },
  { weight: 1, arbitrary: fc.constant('<img alt="😀" src="data:,">') },
  { weight: 1, arbitrary: fc.constant('<span contenteditable="false">@jo</span>') },
  { weight: 1, arbitrary: fc.constant('<div contenteditable="false">widget</div>') },
);
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom('p', 'div', 'b', 'span', 'li'), fc.array(tie('node'), { maxLength: 3 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;
const drafts = fc.array(tree, { maxLength: 3 }).map((parts) => parts.join(''));

function load(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}

/** What stands before a place, letter by letter and without newlines, found without the walk's own table. */
function lettersBefore(root: HTMLElement, node: Node, offset: number): string {
  let letters = '';
  let reached = false;
  const visit = (at: Node) => {
    if (reached) return;
    if (at === node && at.nodeType === Node.TEXT_NODE) {
      letters += (at as Text).data.slice(0, offset);
      reached = true;
      return;
    }
    if (at.nodeType === Node.TEXT_NODE) letters += (at as Text).data;
    if (at instanceof HTMLImageElement) letters += at.alt;
    if (at instanceof HTMLDivElement && at.getAttribute('contenteditable') === 'false') return;
    [...at.childNodes].forEach((child, index) => {
      if (at === node && index === offset) reached = true;
      visit(child);
    });
    if (at === node) reached = true;
  };
  visit(root);
  return letters.replaceAll('\u00a0', ' ').replace(/[\u200b\ufeff\n]/g, '');
}

const splits = (text: string, offset: number) => (text.codePointAt(offset - 1) ?? 0) > 0xffff;

it('leads every offset to a place with the same text before it, and back', () => {
  fc.assert(
    fc.property(drafts, (html) => {
      const root = load(html);
      const map = textWalk(root);
      for (let offset = 0; offset <= map.text.length; offset += 1) {
        if (offset > 0 && splits(map.text, offset)) continue;
        for (const lean of ['back', 'forward'] as const) {
          const place = map.toDom(offset, lean);
          if (!place) throw new Error('no place');
          const letters = map.text.slice(0, offset).replaceAll('\n', '');
          const found = lettersBefore(root, place.node, place.offset);
          if (found !== letters) throw new Error(`at ${offset} (${lean}): ${found}, not ${letters}`);
          const back = map.fromDom(place.node, place.offset);
          if (back !== offset) throw new Error(`${offset} (${lean}) came back as ${back}`);
        }
      }
    }),
    { numRuns: 5000 },
  );
});

it('gives every place in the editor an offset, in document order', () => {
  fc.assert(
    fc.property(drafts, (html) => {
      const root = load(html);
      const map = textWalk(root);
      let last = 0;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('div[contenteditable="false"]')) continue;
        for (let at = 0; at <= (node as Text).length; at += 1) {
          const offset = map.fromDom(node, at);
          if (offset === null || offset < last) throw new Error(`${offset} after ${last}`);
          last = offset;
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('keeps the text when its tags are split and joined', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab\u200b😀]{1,12}$/u), fc.nat(), (text, cut) => {
      const letters = [...text];
      const at = cut % (letters.length + 1);
      const split = `<p>${letters.slice(0, at).join('')}<b>${letters.slice(at).join('')}</b></p>`;
      expect(textWalk(load(split)).text).toBe(textWalk(load(`<p>${text}</p>`)).text);
    }),
  );
});

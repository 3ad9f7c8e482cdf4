import { type Category, categories } from '../../analyzer/types.ts';
import type { Scheme } from '../place/scheme.ts';
import { treesAround } from '../sites/engine/composed-tree.ts';
import { rangeOf } from '../text/range-of.ts';
import { markStyle } from './mark-colours.ts';
import type { Painter } from './painter.ts';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Marks words in a rich editor by CSS custom highlights: the editor's nodes stay as they are, so nothing of ours can
 * end up in what is sent. One highlight name a category serves every box of the document.
 */
export function highlightPainter(root: HTMLElement, scheme: Scheme): Painter {
  const document = root.ownerDocument;
  const mine: [string, Range][] = [];
  adopt(root, document, scheme);

  const clear = () => {
    for (const [name, range] of mine.splice(0)) {
      const highlight = CSS.highlights.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) CSS.highlights.delete(name);
    }
  };

  return {
    paint(remarks, map) {
      clear();
      for (const remark of remarks) {
        const range = rangeOf(map, remark);
        // The next reading paints again.
        if (!range) continue;
        const name = nameOf(remark.category);
        mine.push([name, range]);
        const highlight = CSS.highlights.get(name);
        if (highlight) highlight.add(range);
        else CSS.highlights.set(name, new Highlight(range));
      }
    },
    rects(span, map) {
      const range = rangeOf(map, span);
      return range ? [...range.getClientRects()] : [];
    },
    end: clear,
  };
}

function nameOf(category: Category): string {
  return `rapport-${category}`;
}

/**
 * Puts the marks' styles where the box can see them: into the document, and into each shadow root around the box,
 * because Firefox does not carry a document's highlight styles into shadow trees.
 */
function adopt(root: HTMLElement, document: Document, scheme: Scheme): void {
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheets.set(document, sheet);
  }
  const marks = categories.map((c) => `::highlight(${nameOf(c)}) { ${markStyle(c, scheme)} }`);
  sheet.replaceSync(marks.join('\n'));
  for (const tree of treesAround(root))
    if (tree.adoptedStyleSheets?.includes(sheet) === false)
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}

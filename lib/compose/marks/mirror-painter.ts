import type { Finding } from '../../analyzer/types.ts';
import type { Scheme } from '../place/scheme.ts';
import { markStyle } from './mark-colours.ts';
import type { Painter } from './painter.ts';

/** What decides where a line breaks and where a letter stands. */
const copied =
  /^(?:direction|font|hyphens|letter|line-height|overflow-wrap|padding|tab-size|text-(?:align|indent|rendering|transform|wrap)|unicode-bidi|white-space|word|writing)/;
let names: string[] | undefined;

/**
 * Marks words in a form field by an invisible copy of its text laid exactly over it: nothing can be marked inside the
 * field itself. The copy lies in `layer` (in our shadow root, at the viewport's origin), lets every press through and
 * follows the field's scrolling.
 */
export function mirrorPainter(
  field: HTMLTextAreaElement | HTMLInputElement,
  layer: HTMLElement,
  scheme: Scheme,
): Painter {
  const document = field.ownerDocument;
  const frame = document.createElement('div');
  const sheet = document.createElement('div');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText =
    'position:absolute;top:0;left:0;overflow:hidden;pointer-events:none;transform-origin:0 0;contain:strict;';
  sheet.style.cssText =
    'position:absolute;top:0;left:0;box-sizing:border-box;border:0;margin:0;min-height:100%;color:transparent;forced-color-adjust:none;';
  frame.append(sheet);
  layer.append(frame);

  const ending = new AbortController();
  field.addEventListener('scroll', () => scroll(), { signal: ending.signal, passive: true });
  let drawn = '';

  const scroll = () => {
    sheet.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  };
  const place = () => {
    layOver(field, frame, sheet);
    scroll();
  };
  place();

  return {
    place,
    paint(remarks) {
      const text = field.value;
      const wanted = JSON.stringify([
        text,
        remarks.map(({ start, end, category }) => [start, end, category]),
      ]);
      if (wanted === drawn) return;
      drawn = wanted;
      sheet.replaceChildren(...pieces(text, remarks, scheme, document));
      place();
    },
    rects(span) {
      const range = document.createRange();
      const start = pointIn(sheet, span.start);
      const end = pointIn(sheet, span.end);
      if (!start || !end) return [];
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      return [...range.getClientRects()];
    },
    end() {
      ending.abort();
      frame.remove();
    },
  };
}

/** Lays a frame over the part of a field that shows its text, and in it a sheet on which words break and stand as there. */
function layOver(field: HTMLElement, { style: frame }: HTMLElement, { style: sheet }: HTMLElement): void {
  const style = getComputedStyle(field);
  names ??= [...style].filter((name) => copied.test(name));
  for (const name of names) sheet.setProperty(name, style.getPropertyValue(name));
  const box = field.getBoundingClientRect();
  // A transformed or zoomed ancestor draws the field larger or smaller than it is laid out.
  const scaleX = field.offsetWidth ? box.width / field.offsetWidth : 1;
  const scaleY = field.offsetHeight ? box.height / field.offsetHeight : 1;
  // clientLeft counts a scrollbar on the left (right-to-left fields) as well as the border.
  const left = box.left + field.clientLeft * scaleX;
  const top = box.top + field.clientTop * scaleY;
  sheet.width = `${field.clientWidth}px`;
  frame.width = `${field.clientWidth}px`;
  frame.height = `${field.clientHeight}px`;
  frame.transform = `translate(${left}px, ${top}px) scale(${scaleX}, ${scaleY})`;
  // The one line of an input stands in the middle, and does not break.
  if (field.localName === 'input') sheet.cssText += 'align-content:center;white-space:pre';
}

/** The field's text as nodes, marked words in spans of their own. A last line break needs something to stand on. */
function pieces(text: string, remarks: readonly Finding[], scheme: Scheme, document: Document) {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const remark of [...remarks].sort((a, b) => a.start - b.start)) {
    if (remark.start < at || remark.end > text.length) continue;
    const words = document.createElement('span');
    words.style.cssText = markStyle(remark.category, scheme);
    words.textContent = text.slice(remark.start, remark.end);
    nodes.push(text.slice(at, remark.start), words);
    at = remark.end;
  }
  nodes.push(`${text.slice(at)}\u200b`);
  return nodes;
}

function pointIn(sheet: HTMLElement, offset: number): { node: Text; offset: number } | undefined {
  const walker = sheet.ownerDocument.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.data.length) return { node, offset: left };
    left -= node.data.length;
  }
  return undefined;
}

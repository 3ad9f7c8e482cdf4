/** Text longer than this says nothing more to the coach and costs time; a parent is cut here. */
const longest = 5000;

const blocks =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DIV|DD|DL|DT|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/**
 * The text of a shown post: blocks and `<br>` become line ends, an emoji drawn as a picture becomes its `alt`, runs of
 * spaces become one. At most 5,000 UTF-16 units. `left` holds elements that do not belong to the text.
 */
export function plainText(element: Element, left: ReadonlySet<Element> = new Set()): string {
  let text = '';
  const walk = (node: Node): void => {
    if (text.length > longest) return;
    if (node.nodeType === Node.TEXT_NODE) {
      text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || left.has(node as Element)) return;
    const tag = (node as Element).tagName;
    if (tag === 'BR') text += '\n';
    else if (tag === 'IMG') text += (node as Element).getAttribute('alt') ?? '';
    else if (tag !== 'SCRIPT' && tag !== 'STYLE' && tag !== 'SVG' && tag !== 'svg') {
      const block = blocks.test(tag);
      if (block && text && !text.endsWith('\n')) text += '\n';
      for (const child of node.childNodes) walk(child);
      if (block && text && !text.endsWith('\n')) text += '\n';
    }
  };
  walk(element);
  const tidy = text.replace(/[ \u00a0]+/g, ' ').replace(/ ?\n ?/g, '\n');
  return withoutBrokenEnd(tidy.trim().slice(0, longest));
}

/** A cut may have split a surrogate pair. */
function withoutBrokenEnd(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

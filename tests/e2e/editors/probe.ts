import { editorOf, type FoundEditor } from '../../../lib/compose/editors/all-editors.ts';
import { mirrorPainter } from '../../../lib/compose/marks/mirror-painter.ts';
import { rangeOf } from '../../../lib/compose/text/range-of.ts';

/**
 * The content script of the probe extension: it runs the editor adapters where they really run, in a content script's isolated
 * world, and answers the test's calls. A call is a `rapport-probe` event on the frame's window whose detail is
 * JSON (text crosses the worlds in both browsers, objects do not); the answer is a `rapport-answer` event.
 */
interface Calls {
  find(): { kind: string } | null;
  read(): string;
  html(): string;
  changes(): number;
  replace(start: number, end: number, text: string, expected: string): Promise<boolean>;
  marks(spans: [number, number][]): { words: string; width: number }[];
}

let current: FoundEditor | null = null;
let changes = 0;
let stop = new AbortController();

function* elements(tree: Document | ShadowRoot): Generator<Element> {
  for (const element of tree.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elements(element.shadowRoot);
  }
}

/** The editor on the page, looked up anew when the test has mounted another one. */
function editor(): FoundEditor {
  if (current?.root.isConnected) return current;
  stop.abort();
  stop = new AbortController();
  changes = 0;
  current = null;
  for (const element of elements(document)) {
    current = editorOf(element);
    if (current) break;
  }
  if (!current) throw new Error('no editor found');
  current.kind.observe(current.root, () => changes++, stop.signal);
  return current;
}

/** In a field marks lie in a copy of its text over it. */
function markField(field: HTMLTextAreaElement | HTMLInputElement, spans: [number, number][]) {
  const layer = document.createElement('div');
  layer.style.cssText = 'position:fixed;top:0;left:0';
  document.documentElement.append(layer);
  const painter = mirrorPainter(field, layer, 'light');
  const map = editor().kind.read(field);
  const remark = { rule: '', level: 'warning', text: '', message: '', why: '', replacements: [] } as const;
  painter.paint(
    spans.map(([start, end]) => ({ ...remark, category: 'hard-sell', replacements: [], start, end })),
    map,
  );
  const drawn = [...layer.querySelectorAll('span')];
  const box = field.getBoundingClientRect();
  return drawn.map((words) => {
    const { left, right, top, bottom, width } = words.getBoundingClientRect();
    const across = left >= box.left && right <= box.right;
    // Lines may be out of sight until the field is scrolled.
    const first = box.top - field.scrollTop;
    const within = across && top >= first && bottom <= first + field.scrollHeight;
    return { words: words.textContent ?? '', width: within ? Math.round(width) : 0 };
  });
}

const calls: Calls = {
  find: () => ({ kind: editor().kind.id }),
  read: () => editor().kind.read(editor().root).text,
  html: () => editor().root.innerHTML,
  changes() {
    editor();
    return changes;
  },
  replace: (start, end, text, expected) =>
    editor().kind.replace(editor().root, { start, end }, text, expected),
  marks(spans) {
    const { kind, root } = editor();
    if (root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement)
      return markField(root, spans);
    const map = kind.read(root);
    const ranges = spans.map(([start, end]) => rangeOf(map, { start, end }));
    const known = ranges.filter((range) => range !== null);
    CSS.highlights.set('probe', new Highlight(...known));
    const tree = root.getRootNode() as Document | ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(probe) { text-decoration: underline wavy red; background: gold }');
    tree.adoptedStyleSheets.push(sheet);
    return ranges.map((range) => ({
      words:
        range
          ?.toString()
          .replace(/[\u200b\u2060\ufeff]/g, '')
          .replaceAll('\u00a0', ' ') ?? '',
      width: Math.round(range?.getBoundingClientRect().width ?? 0),
    }));
  },
};

window.addEventListener('rapport-probe', async (event) => {
  const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail);
  const answer: { id: number; value?: unknown; error?: string } = { id };
  try {
    answer.value = await (calls as unknown as Record<string, (...args: unknown[]) => unknown>)[name]?.(
      ...args,
    );
  } catch (error) {
    answer.error = String(error);
  }
  window.dispatchEvent(new CustomEvent('rapport-answer', { detail: JSON.stringify(answer) }));
});

import { editorScript } from '../../fixtures/editors/editor-script.ts';

/** Where the composer of the page stands. */
export type Place = 'page' | 'open shadow root' | 'closed shadow root' | 'srcdoc frame' | 'about:blank frame';

/** `window.fixture` is the editor, `window.sent` what the plain button beside it has sent, by the editor's own model. */
const script = (place: Place) => `
  window.sent = [];
  window.ready = (async () => {
    const room = document.body.appendChild(document.createElement('x-room'));
    const mode = ${JSON.stringify(place)}.split(' ')[0];
    const tree = mode === 'open' || mode === 'closed' ? room.attachShadow({ mode }) : room;
    const search = Object.assign(document.createElement('input'), { type: 'text' });
    const host = document.createElement('div');
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Post' });
    tree.append(search, host, button);
    window.fixture = await editor.mount(host, [[]]);
    button.addEventListener('click', () => window.sent.push(window.fixture.model()));
    window.controls = { search, button };
  })();`;

const page = (place: Place) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A forum</title>
<style>body { font: 16px/1.5 sans-serif; margin: 24px } textarea { width: 400px; height: 80px }</style><body>
<script src="/rapport-fixture/editor.js"></script><script>${script(place)}</script></body></html>`;

const frame = (html: string, place: Place) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>A forum</title><body><iframe title="Write" width="800" height="500"></iframe><script>
  const frame = document.querySelector('iframe');
  const html = ${JSON.stringify(html).replaceAll('</', '<\\/')};
  if (${place === 'srcdoc frame'}) frame.srcdoc = html;
  else {
    const inside = frame.contentDocument;
    inside.open();
    inside.write(html);
    inside.close();
  }
</script></body></html>`;

/** Files of a page that nobody described, by path: one real editor and a plain button. */
export async function forumPage(
  kind: string,
  place: Place,
): Promise<Map<string, { body: string; contentType: string }>> {
  const inner = page(place);
  const body = place.endsWith('frame') ? frame(inner, place) : inner;
  return new Map([
    ['/write', { body, contentType: 'text/html; charset=utf-8' }],
    [
      '/rapport-fixture/editor.js',
      { body: await editorScript(kind), contentType: 'text/javascript; charset=utf-8' },
    ],
  ]);
}

import { render } from 'preact';
import { Playground } from '../../components/playground/playground.tsx';

/** `npm start` serves this page to the content scripts, which keep what is posted as they do on any site. */
const served = location.protocol === 'http:';

render(<Playground kept={served} />, document.getElementById('playground') as HTMLElement);

// As a page of the extension it gets no content script, so it brings the coach itself; the wrapped API that comes along
// refuses to load anywhere else.
if (!served) {
  const { startOnOwnPage } = await import('../coach.content/start-on-own-page.ts');
  await startOnOwnPage();
}

import { render } from 'preact';
import { Playground } from '../../components/playground/playground.tsx';

render(<Playground />, document.getElementById('playground') as HTMLElement);

// `npm start` serves this page to the content scripts. As a page of the extension it gets none, so it brings the
// coach itself; the wrapped API that comes along refuses to load anywhere else.
if (location.protocol !== 'http:') {
  const { startOnOwnPage } = await import('../coach.content/start-on-own-page.ts');
  await startOnOwnPage();
}

import { render } from 'preact';
import { WelcomeView } from '../../components/welcome-view.tsx';
import { startOnOwnPage } from '../coach.content/start-on-own-page.ts';

render(<WelcomeView playground="/playground.html" />, document.getElementById('app') as HTMLElement);
// No content script comes to a page of our own: it brings the coach itself. What is tried here is no history.
await startOnOwnPage(false);

import { render } from 'preact';
import { WelcomeView } from '../../components/welcome-view.tsx';
import { startCoach } from '../coach.content/start-coach.ts';

render(<WelcomeView playground="/playground.html" />, document.getElementById('app') as HTMLElement);
// No content script comes to a page of our own: it brings the coach itself.
await startCoach(window, new AbortController().signal);

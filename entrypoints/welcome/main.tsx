import { render } from 'preact';
import { WelcomeView } from '../../components/welcome-view.tsx';

render(<WelcomeView playground="/playground.html" />, document.getElementById('app') as HTMLElement);

import { render } from 'preact';
import { Playground } from '../../components/playground/playground.tsx';

render(<Playground />, document.getElementById('playground') as HTMLElement);

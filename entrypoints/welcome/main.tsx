import { signal } from '@preact/signals';
import { render } from 'preact';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { messenger } from '../../lib/messaging/messenger.ts';
import { follow } from '../../lib/storage/follow.ts';
import { settings } from '../../lib/storage/settings/settings.ts';
import { defaultSettings } from '../../lib/storage/settings/settings-shape.ts';
import { startOnOwnPage } from '../coach.content/start-on-own-page.ts';

const speaker = signal(defaultSettings.voice);

function Welcome() {
  return (
    <WelcomeView
      voice={speaker.value}
      onVoice={(voice) => void messenger.sendMessage('changeSettings', { voice })}
      playground="/playground.html"
    />
  );
}

await follow(settings, ({ voice }) => {
  speaker.value = voice;
});
render(<Welcome />, document.getElementById('app') as HTMLElement);
// No content script comes to a page of our own: it brings the coach itself.
await startOnOwnPage();

// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { WelcomeView } from '../../../components/welcome/welcome-view.tsx';

it('speaks to a newcomer as the coach speaks: briefly, and without telling them off', () => {
  const page = document.createElement('div');
  render(<WelcomeView voice="person" onVoice={() => {}} />, page);
  const said = [...page.querySelectorAll('h1, h2, p, dd, label, small')].map(
    (each) => each.textContent ?? '',
  );
  const sentences = said.flatMap((text) => text.split(/(?<=[.:?])\s/));
  expect(sentences.length).toBeGreaterThan(20);
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 18)).toEqual([]);
  expect(said.filter((text) => /!|\b(?:should|must|bad|wrong|inappropriate|consider)\b/i.test(text))).toEqual(
    [],
  );
});

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Firefox, launchFirefox } from './launch-firefox.ts';
import { type OwnPage, ownPage } from './own-page.ts';

let firefox: Firefox;
let page: OwnPage;
beforeAll(async () => {
  firefox = await launchFirefox();
  page = await ownPage(firefox.browser);
});
afterAll(() => firefox.close());

const patience = { timeout: 30_000, interval: 100 };

/** Goes to another page of the extension and waits until it says `words`. */
async function show(name: string, words: string): Promise<void> {
  await page.evaluate(`location.assign('/${name}.html')`);
  await says(words);
}

const says = (words: string) =>
  vi.waitFor(async () => expect(await page.evaluate('document.body.innerText')).toContain(words), patience);

/** The button or label whose words begin so is pressed. */
const press = (words: string) =>
  page.evaluate(
    `[...document.querySelectorAll('button')].find((b) => b.innerText.startsWith('${words}')).click()`,
  );

it('Firefox reads posts in a worker, learns a voice and draws its drift', async () => {
  await show('audit', 'Choose files');
  const posts = Array.from(
    { length: 60 },
    (_, n) => `Walked home along the river on day ${n}, slowly, and thought about the old bakery. You?`,
  );
  await page.evaluate(`(() => {
    const input = document.querySelector('.file-drop input');
    const list = new DataTransfer();
    list.items.add(new File([${JSON.stringify(posts.join('\n'))}], 'posts.txt'));
    input.files = list.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await says('Balance of 60 posts');
  await page.evaluate(`(() => {
    const name = document.querySelector('.learn input[type=text]');
    name.value = 'Ada';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
  await vi.waitFor(
    () => press('Learn from these posts').then(() => says('Ada: the voice is learnt.')),
    patience,
  );
  await says('Ada: the latest 5 posts sound like it.');
  // The words are there a moment before the chart is drawn.
  await vi.waitFor(
    async () => expect(await page.evaluate(`document.querySelectorAll('.chart svg').length`)).toBe(1),
    patience,
  );
});

it('Firefox tries rules that need a tagger or a dictionary in the studio', async () => {
  const source = [
    'protocol: 1\nname: Words\nversion: "1"\nowner: Ana',
    'rules:\n  Be: { extends: sequence, message: "“%s %s” is no aim.", tokens: [{ pattern: be }, { tag: JJ }] }',
    '  Spelling: { extends: spelling, message: "“%s” is no word." }\n',
  ].join('\n');
  const studio = { source, draft: { text: 'To be good, or qwertish.' } };
  await page.evaluate(`browser.storage.local.set(${JSON.stringify({ studio })}).then(() => 0)`);
  await show('protocols', '2 rules are silent where you write');
  await says('“be good” is no aim.');
  await says('“qwertish” is no word.');
});

it('Firefox keeps what was sent, shows it, and erases it with everything else', async () => {
  const draft = {
    id: 'one',
    site: 'x',
    kind: 'post',
    ending: 'sent',
    stance: 'share',
    scores: { 'hard-sell': 0, 'mass-media': 0, 'brand-voice': 0, 'personal-grievance': 0 },
    first: 'warning',
    final: 'clear',
    findings: [],
    strengths: [],
    text: 'The new café opens by the river.',
  };
  const record = { id: 0, type: 'record', timestamp: 0, data: draft };
  await page.evaluate(`browser.runtime.sendMessage(${JSON.stringify(record)}).then(() => 0)`);
  await show('insights', 'The new café opens by the river.');
  await says('The balance of your feed');
  await show('options', 'Erase everything');
  await says('1 draft');
  await press('Erase everything');
  await press('Erase');
  await says('Everything is erased.');
  expect(await page.evaluate('browser.storage.local.get().then(JSON.stringify)')).toBe('{}');
  await show('insights', 'Nothing was sent in this time');
});

import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { eraseAll } from '../erase-all.ts';
import { expect, test } from '../extension.ts';
import { expectNoViolations } from '../no-violations.ts';
import { screenshot } from '../screenshot.ts';
import { expectToFit, parts, protocol } from './studio-page.ts';

test.beforeEach(async ({ page, extensionId }) => {
  await page.setViewportSize({ width: 1_200, height: 1_000 });
  await page.goto(`chrome-extension://${extensionId}/protocols.html`);
  await eraseAll(page);
});

test('a newcomer writes a protocol, sees it speak, and puts it in force', async ({ page, serviceWorker }) => {
  const { source, draft, remarks, status, take, tests } = parts(page);
  await source.fill(protocol.replace('terms:', 'trems:'));
  await expect(
    page.getByRole('button', { name: 'Line 5: trems: is not a key that is known here' }),
  ).toBeVisible();
  await expect(take).toBeDisabled();
  await screenshot(page, 'protocols-problem');

  await source.fill(protocol);
  await expect(tests).toContainText('✓ holds: Our synergy');
  await draft.fill('The synergy of our lawsuit');
  await expect(remarks).toContainText('The team does not say “synergy”.');
  await expect(remarks).toContainText('The team does not post about the case.');
  await expect(page.getByText('A send is held until the words change or a reason is stated.')).toBeVisible();
  await expectNoViolations(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await screenshot(page, `protocols-${colorScheme}`);
  }

  await take.click();
  await expect(status).toHaveText('Studio Test 1 is in force.');
  const kept = await serviceWorker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome.storage.local.get(),
  );
  expect(JSON.stringify(kept)).toContain('Studio Test');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toBe(protocol);

  await page.reload();
  await expect(page.getByText('Studio Test 1, from Ana')).toBeVisible();
  await page.getByRole('button', { name: 'Remove Studio Test' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('No protocol.')).toBeVisible();
});

test('a file whose own tests fail is refused, and they are named', async ({ page }) => {
  const { status, take, draft, remarks } = parts(page);
  await page.getByLabel('Open a protocol…').setInputFiles({
    name: 'theirs.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(protocol.replace('Our synergy', 'Our harmony')),
  });
  await expect(status).toHaveText('theirs.yaml is open and cannot be put in force: 1 problem.');
  await expect(
    page.getByRole('button', { name: /Line 15: Test “Our harmony”: terms.avoid was to speak/ }),
  ).toBeVisible();
  await expect(take).toBeDisabled();
  // What is to be mended can still be tried out.
  await draft.fill('Our synergy');
  await expect(remarks).toContainText('The team does not say “synergy”.');
});

test('a draft is tried as what the box says that it is', async ({ page }) => {
  const { source, draft, remarks } = parts(page);
  await source.fill(`${protocol}voice: { greetings: { any: [Hello], kinds: [reply] } }\n`);
  await draft.fill('Our synergy');
  await expect(remarks.getByRole('listitem')).toHaveCount(1);
  await page.getByLabel('Kind').selectOption('Reply');
  await expect(remarks).toContainText('The team opens with “Hello”.');
});

test('every example holds its own tests', async ({ page }) => {
  const { tests } = parts(page);
  for (const example of ['The basics', 'A brand', 'A charity', 'A public office', 'A person']) {
    await page.getByLabel('Start from').selectOption(example);
    await expect(parts(page).status).toContainText(example);
    await expect(page.getByRole('heading', { name: 'No problems' })).toBeVisible();
    await expect(tests.getByText('✓ holds').first()).toBeVisible();
    await expect(tests.getByText('✗ fails')).toHaveCount(0);
  }
});

test('the keyboard gets into the editor, lists what fits, and gets out again', async ({ page }) => {
  const { source } = parts(page);
  const fits = page.getByRole('listbox', { name: 'Completions' });
  await source.focus();
  await page.keyboard.type('protocol: 1\nenforce');
  await expect(fits.getByRole('option')).toContainText(['enforcement']);
  await page.keyboard.press('Enter');
  await page.keyboard.type('mode: ');
  await page.keyboard.press('Control+Space');
  await expect(fits.getByRole('option')).toHaveText(['quiet', 'coach', 'hold', 'block']);
  await screenshot(page, 'protocols-completion');
  await page.keyboard.press('Escape');
  await expect(fits).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(source).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(source).toBeFocused();
});

test('what was written is there again after a reload, and undo brings back what an example replaced', async ({
  page,
}) => {
  const { source, draft, status } = parts(page);
  await source.fill('name: half a thought');
  await draft.fill('and a draft');
  await page.reload();
  await expect(source).toContainText('half a thought');
  await expect(draft).toHaveText('and a draft');

  await page.getByLabel('Start from').selectOption('A charity');
  await expect(status).toContainText('Undo in the editor brings back what stood there.');
  await expect(source).not.toContainText('half a thought');
  await source.focus();
  await page.keyboard.press('Control+z');
  await expect(source).toHaveText('name: half a thought');
});

test('what changed since the last version in force is listed, and marked in the file', async ({ page }) => {
  const { source, take, status } = parts(page);
  await source.fill(protocol);
  await take.click();
  await expect(status).toHaveText('Studio Test 1 is in force.');
  await source.fill(protocol.replace('[synergy]', '[synergy, disrupt]'));
  await page.getByText('Changed since 1: 1 line new, 1 gone').click();
  await expect(page.getByText('+   avoid: [synergy, disrupt]')).toBeVisible();
  await page.getByLabel('Mark them in the file').check();
  await expect(page.locator('.cm-deletedChunk')).toContainText('avoid: [synergy]');
  await expectNoViolations(page);
  await screenshot(page, 'protocols-changes');
});

test('a file dropped anywhere is opened, and what is no protocol is refused in one line', async ({
  page,
}) => {
  const { source, status } = parts(page);
  const drop = (name: string, content: string) =>
    page.evaluate(
      ([name, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content as string], name as string));
        document
          .querySelector('h1')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [name, content],
    );
  await drop('dropped.yaml', protocol);
  await expect(status).toHaveText('dropped.yaml is open; its one test holds. Nothing is in force yet.');
  await expect(source).toContainText('Studio Test');
  await drop('huge.yaml', 'a'.repeat(2_000_000));
  await expect(status).toHaveText('huge.yaml is larger than a protocol can be.');
  await drop('picture.yaml', 'PNG\u0000');
  await expect(status).toHaveText('picture.yaml is no text.');
  await expect(source).toContainText('Studio Test');
});

test('a Vale style is opened, tried and put in force; what it asks for in vain is named', async ({
  page,
}) => {
  const { draft, remarks, status } = parts(page);
  const text = (content: string) => new TextEncoder().encode(content);
  await page.getByLabel('Open a style archive…').setInputFiles({
    name: 'house.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(
      zipSync({
        'House/Weasel.yml': text('extends: existence\nmessage: "“%s” weakens this."\ntokens: [very]\n'),
        'House/Run.yml': text('extends: script\nmessage: x\nscript: 1\n'),
      }),
    ),
  });
  await expect(status).toHaveText('House is open; nothing of it is in force yet.');
  await expect(page.getByRole('list', { name: 'Not honoured in this style' })).toContainText(
    'House.Run (House/Run.yml, line 1) is not honoured: it runs a program of its own',
  );
  await draft.fill('A very good day');
  await expect(remarks).toContainText('“very” weakens this.');
  await expect(remarks).toContainText('House.Weasel');
  await expectNoViolations(page);
  await screenshot(page, 'protocols-style');
  await page.getByRole('button', { name: 'Put House in force' }).click();
  await expect(status).toHaveText('House is in force.');
  await expect(page.getByText('House, a Vale style')).toBeVisible();
  await page.getByLabel('Open a style archive…').setInputFiles({
    name: 'no.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('no archive'),
  });
  await expect(status).toHaveText('This is not a zip archive.');
});

test('rules that need a tagger or a dictionary are tried and tested here, speak in the audit, and are silent where one writes', async ({
  page,
  extensionId,
  serviceWorker,
}) => {
  const { source, draft, remarks, tests, status, take } = parts(page);
  await source.fill(`${protocol}    - { text: To be god., rule: Be }
rules:
  Be: { extends: sequence, message: "“%s %s” is a god.", tokens: [{ pattern: be }, { tag: NN }] }
  Spelling: { extends: spelling, message: "“%s” is no word." }
`);
  await expect(page.getByRole('list', { name: 'Silent where you write' })).toHaveText(
    'Be (line 18)Spelling (line 19)',
  );
  await expect(tests.getByText('✓ holds: To be god.')).toBeVisible();
  await draft.fill('It may be god, and qwertish.');
  await expect(remarks).toContainText('“be god” is a god.');
  await expect(remarks).toContainText('“qwertish” is no word.');
  await expectNoViolations(page);
  await screenshot(page, 'protocols-off-hand');
  await take.click();
  await expect(status).toHaveText('Studio Test 1 is in force.');

  // Its tests hold there as well, so that the other rules speak.
  const said = await serviceWorker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ protocols: unknown[] }> } } };
    };
    return (await chrome.storage.local.get('protocols')).protocols.length;
  });
  expect(said).toBe(1);
  await page.goto(`chrome-extension://${extensionId}/popup.html?host=x.com`);
  await expect(page.getByText('Studio Test 1, from Ana')).toBeVisible();

  await page.goto(`chrome-extension://${extensionId}/audit.html`);
  await page.getByLabel('Choose files').setInputFiles({
    name: 'posts.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('It may be god.\nWe walked home along the rivver.\n'),
  });
  await expect(page.getByText('With what your protocols ask for: Studio Test 1.')).toBeVisible();
  const habits = page.getByRole('region', { name: 'Habits' });
  await expect(habits).toContainText('studio-test.Be');
  await expect(habits).toContainText('rivver');
});

test('a text that is too long is not pasted, and nothing is lost', async ({ page }) => {
  const { source, status } = parts(page);
  await source.fill(protocol);
  await source.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'a: b\n'.repeat(2_000_000));
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(status).toContainText('a protocol has at most 400000. Nothing was changed.');
  await expect(source).toContainText('Studio Test');
});

test('beside the file all stands in line, before anything is said and after', async ({ page }) => {
  const { source, draft, tests } = parts(page);
  /** How far the last thing that a panel shows ends above the panel's edge, in pixels. */
  const below = (title: string) =>
    page.locator('.panel', { has: page.getByRole('heading', { name: title }) }).evaluate((panel) => {
      const ends = [...panel.querySelectorAll('p, .cm-editor')].map((e) => e.getBoundingClientRect().bottom);
      return Math.round(panel.getBoundingClientRect().bottom - Math.max(...ends));
    });
  expect(await below('Try it')).toBe(16);
  expect(await below('Tests')).toBe(16);
  const tops = await page
    .locator('.panel')
    .getByRole('combobox')
    .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().top));
  expect(new Set(tops)).toHaveProperty('size', 1);
  await source.fill(protocol);
  await draft.fill('Our synergy');
  await expect(tests.getByRole('listitem')).toHaveCount(1);
  await expect.poll(() => below('Tests')).toBe(16);
  await expect.poll(() => below('Try it')).toBe(16);
});

test('the page fits a narrow window and large type', async ({ page }) => {
  const { source } = parts(page);
  await source.fill(protocol);
  for (const width of [320, 600]) await expectToFit(page, width);
});

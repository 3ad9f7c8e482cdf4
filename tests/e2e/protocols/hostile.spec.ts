import { zipSync } from 'fflate';
import { eraseAll } from '../erase-all.ts';
import { expect, test } from '../extension.ts';

const head = 'protocol: 1\nname: Hostile\nversion: "1"\nowner: o\n';
const text = (content: string) => new TextEncoder().encode(content);
const rule = 'extends: existence\nmessage: "“%s”"\ntokens: [very]\n';

const laughs = Array.from({ length: 12 }, (_, i) => {
  const told =
    i === 0
      ? 'ha'
      : Array(9)
          .fill(`*l${i - 1}`)
          .join(', ');
  return `l${i}: &l${i} [${told}]`;
}).join('\n');
const rules = (count: number) =>
  `rules:\n${Array.from({ length: count }, (_, i) => `  R${i}: {extends: existence}`).join('\n')}`;

/** What a stranger may send as a protocol, and the one line that it comes to. */
const files: [string, string, string][] = [
  ['ten megabytes', head + 'x'.repeat(10_000_000), 'sent.yaml is larger than a protocol can be.'],
  ['a billion laughs', head + laughs, 'The file refers to itself more often than a protocol needs.'],
  ['ten thousand rules', head + rules(10_000), 'The file has 10000 rules; a protocol has at most 2000.'],
  [
    'nesting without end',
    `${head}terms:\n  ${'['.repeat(20_000)}`,
    'The file is nested more deeply than a protocol needs.',
  ],
  ['keys of a prototype', `${head}__proto__: {polluted: yes}`, '__proto__: is a word that no key can be'],
];

const archives: [string, Record<string, Uint8Array>, string][] = [
  ['a bomb', { 'S/A.yml': new Uint8Array(30_000_000) }, 'The archive unpacks to more than 20 MB.'],
  [
    'thousands of files',
    Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`S/${i}.yml`, text(rule)])),
    'The archive holds more than 5000 files.',
  ],
];

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/protocols.html`);
  await eraseAll(page);
});

test('what a stranger may send ends in one clear line, with nothing in force and nothing lost', async ({
  page,
  serviceWorker,
}) => {
  const source = page.getByRole('textbox', { name: 'Protocol file' });
  const line = (words: string) =>
    page
      .getByRole('status')
      .or(page.getByRole('list', { name: 'Problems' }))
      .getByText(words);
  for (const [what, sent, said] of files) {
    await test.step(what, async () => {
      await source.fill(head.replace('Hostile', 'Mine'));
      await page
        .getByLabel('Open a protocol…')
        .setInputFiles({ name: 'sent.yaml', mimeType: 'application/yaml', buffer: Buffer.from(sent) });
      await expect(line(said)).toBeVisible();
      if (said.startsWith('sent.yaml')) return expect(source).toContainText('Mine');
      await expect(page.getByRole('list', { name: 'Problems' }).getByRole('listitem')).toHaveCount(1);
      await expect(page.getByRole('button', { name: 'Put in force' })).toBeDisabled();
      await source.focus();
      await page.keyboard.press('Control+z');
      await expect(source).toContainText('Mine');
    });
  }
  for (const [what, inside, said] of archives) {
    await test.step(what, async () => {
      await page.getByLabel('Open a style archive…').setInputFiles({
        name: 'sent.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from(zipSync(inside, { level: 1 })),
      });
      await expect(line(said)).toBeVisible();
      await expect(page.getByRole('button', { name: /^Put sent in force/ })).toHaveCount(0);
    });
  }
  const kept = await serviceWorker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome.storage.local.get(),
  );
  expect(Object.keys(kept).filter((key) => key !== 'studio' && !key.endsWith('$'))).toEqual([]);
});

test('what leads out of an archive is left out by name, and markup stays text', async ({ page }) => {
  await page.getByLabel('Open a style archive…').setInputFiles({
    name: 'sent.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync({ '../../evil.yml': text(rule), 'S/A.yml': text(rule) })),
  });
  await expect(page.getByText('../../evil.yml lies outside the archive')).toBeVisible();
  await page.getByRole('button', { name: 'Leave it' }).click();

  const markup = '<img src=x onerror="document.title = \'taken\'">';
  await page
    .getByRole('textbox', { name: 'Protocol file' })
    .fill(`${head}terms:\n  avoid:\n    x: ${JSON.stringify(`${markup} {}`)}\n`);
  await page.getByRole('textbox', { name: 'Try a draft' }).fill('An x');
  await expect(page.getByRole('list', { name: 'Remarks' })).toContainText(`${markup} x`);
  await page.getByRole('textbox', { name: 'Try a draft' }).getByText('x', { exact: true }).hover();
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle(/Rapport/);
});

test('patterns that never end elsewhere leave the page free and are answered', async ({ page }) => {
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page
    .getByRole('textbox', { name: 'Protocol file' })
    .fill(
      `${head}rules:\n  A: {extends: existence, message: never, nonword: true, tokens: ['(a+)+$', '(a|aa)+b$', '(\\w+\\s?)*(\\1)+!']}\n  B: {extends: existence, message: “%s” is here, tokens: [aaa]}\n`,
    );
  await page.getByRole('textbox', { name: 'Try a draft' }).fill(`aaa ${'a '.repeat(1_500)}?`);
  await expect(page.getByRole('list', { name: 'Remarks' })).toContainText('“aaa” is here');
  console.log(
    `longest task of the page: ${await page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest)} ms`,
  );
});

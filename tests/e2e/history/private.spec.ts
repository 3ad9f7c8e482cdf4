import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesWith } from './files-with.ts';
import { startLife } from './life.ts';

declare const chrome: {
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  windows: { create(window: object): Promise<unknown> };
};

const secret = 'zqxjkv plum harbour wobble';

/** A page that writes a draft by itself, and leaves it for another page once the coach has marked it. */
const page = (name: string) => `<!doctype html><title>Write</title>
<form data-composer="contenteditable" data-kind="post">
<div contenteditable="true" role="textbox" aria-label="Post"></div>
<button type="button" data-send>Post</button></form>
<script type="module">
  document.querySelector('[contenteditable]').focus();
  document.execCommand('insertText', false, 'Last chance! Buy now and save 50%, ${secret} ${name}.');
  const wait = () => (CSS.highlights.size > 0 ? location.assign('/left?${name}') : requestAnimationFrame(wait));
  wait();
</script>`;

test('what is written in a private window is coached, and leaves no trace', async () => {
  test.setTimeout(120_000);
  const left = new Map<string, () => void>();
  const server = createServer(({ url = '' }, response) => {
    const name = url.split('?')[1] ?? '';
    if (url.startsWith('/left')) left.get(name)?.();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(url.startsWith('/write') ? page(name) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://rapport-playground.localhost:${(server.address() as AddressInfo).port}`;

  const profile = mkdtempSync(join(tmpdir(), 'rapport-private-'));
  const before = await startLife(profile, 'insights');
  const id = new URL(before.page.url()).host;
  await before.close();
  // What the switch "Allow in Incognito" of the browser's own page writes.
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8'));
  preferences.extensions.settings[id].incognito = true;
  writeFileSync(path, JSON.stringify(preferences));

  const life = await startLife(profile, 'insights');
  expect(await life.page.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
  const write = async (name: string, incognito: boolean) => {
    const done = new Promise<void>((resolve) => left.set(name, resolve));
    await life.page.evaluate((window) => chrome.windows.create(window), {
      url: `${base}/write?${name}`,
      incognito,
      focused: true,
    });
    await done;
  };
  await write('in-private', true);
  // What was left in the open comes later to the same desk: once it is there, the private one was refused.
  await write('in-the-open', false);
  await expect(async () => {
    await life.page.reload();
    await expect(life.page.getByText(`${secret} in-the-open`)).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await expect(life.page.getByText('1 draft', { exact: true })).toBeVisible();
  await life.close();
  expect(filesWith(`${secret} in-the-open`, profile)).not.toEqual([]);
  expect(filesWith(`${secret} in-private`, profile)).toEqual([]);
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { deployed, putPolicy } from '../policies/policy-file.ts';
import { type Firefox, launchFirefox } from './launch-firefox.ts';

const url = 'http://rapport-playground.localhost/';
/** A composer as the playground has them; what is sent is counted. */
const room = `<!doctype html><html lang="en"><title>room</title>
<form data-composer="textarea" data-kind="post"><textarea rows="5" cols="60"></textarea><button data-send>Post</button></form>
<script>document.forms[0].onsubmit = () => { document.title = 'sent'; return false; };</script>`;

const policy = {
  policies: { '3rdparty': { Extensions: { 'rapport@rapport.example': { protocols: [deployed] } } } },
};
const put = putPolicy('/etc/firefox/policies/policies.json', policy);

let firefox: Firefox;
beforeAll(async () => {
  if ('remove' in put) firefox = await launchFirefox();
  else console.log(`Skipped: ${put.cannot}`);
});
afterAll(async () => {
  await firefox?.close();
  if ('remove' in put) put.remove();
});

const surfaces = (page: Page) => page.evaluate(() => document.querySelectorAll('rapport-coach').length);

it.skipIf('cannot' in put)(
  'a protocol set by policy holds a send in Firefox, and lets others go',
  async () => {
    const page = await firefox.open(url, { [url]: room });
    const write = async (text: string) => {
      await page.focus('textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    };
    // The extension was installed a moment ago: the first page may have come before its scripts.
    await vi.waitFor(
      async () => {
        await page.reload();
        await write('What do you think of the mergerino?');
        await expect.poll(() => surfaces(page), { timeout: 5_000 }).toBe(1);
      },
      { timeout: 60_000 },
    );
    await page.click('[data-send]');
    // The question is a surface of its own.
    await expect.poll(() => surfaces(page), { timeout: 20_000 }).toBe(2);
    expect(await page.title()).toBe('room');

    await page.keyboard.press('Escape');
    await expect.poll(() => surfaces(page), { timeout: 20_000 }).toBe(1);
    await write('What do you think of the tea?');
    await page.click('[data-send]');
    await expect.poll(() => page.title(), { timeout: 20_000 }).toBe('sent');
  },
);

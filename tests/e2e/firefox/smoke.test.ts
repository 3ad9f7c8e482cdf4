import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from './launch-firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

it('Firefox takes the built extension under its own id', () => {
  expect(firefox.extensionId).toBe('rapport@rapport.example');
});

it('a page under its true host name loads without an error', async () => {
  const page = await firefox.open('https://x.com/home', {
    'https://x.com/home': '<!doctype html><title>room</title><textarea></textarea>',
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.focus('textarea');
  await page.keyboard.type('hello');
  expect(await page.evaluate(() => [location.host, isSecureContext])).toEqual(['x.com', true]);
  expect(errors).toEqual([]);
});

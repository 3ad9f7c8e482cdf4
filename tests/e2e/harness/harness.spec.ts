import { expect, test } from '../extension.ts';

test('the service worker of the built extension runs', async ({ serviceWorker, extensionId }) => {
  expect(serviceWorker.url()).toContain(extensionId);
  const name = await serviceWorker.evaluate('chrome.runtime.getManifest().name');
  expect(name).toBe('Rapport');
});

test('a fixture page has its true host name in a secure context, and nothing else answers', async ({
  page,
  serve,
  expectedErrors,
}) => {
  expectedErrors.push(/404/);
  serve('https://x.com/home', '<!doctype html><title>room</title><textarea></textarea>');
  await page.goto('https://x.com/home?from=test');
  expect(await page.evaluate(() => [location.host, isSecureContext])).toEqual(['x.com', true]);
  expect(await page.evaluate(() => fetch('https://x.com/elsewhere').then((r) => r.status))).toBe(404);
  expect((await page.goto('https://example.org/'))?.status()).toBe(404);
});

test('what a page throws and what it logs as an error is seen', async ({ page, serve, errors }) => {
  serve(
    'https://x.com/broken',
    '<!doctype html><script>console.error("said"); throw new Error("thrown")</script>',
  );
  await page.goto('https://x.com/broken');
  await expect.poll(() => errors.join('\n')).toMatch(/said[\s\S]*thrown|thrown[\s\S]*said/);
  errors.length = 0;
});

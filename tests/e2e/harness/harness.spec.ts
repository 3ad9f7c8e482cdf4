import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../extension.ts';
import { screenshot } from '../screenshot.ts';

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

test('a picture shows what has only just come as it will stand, in a closed shadow root as well', async ({
  page,
  serve,
}) => {
  const tokens = readFileSync(join(import.meta.dirname, '../../../assets/tokens.css'), 'utf8');
  // Our own motion, so slow that no picture could wait for its end.
  const slow = tokens.replace('120ms', '3600s');
  expect(slow).not.toBe(tokens);
  const surface = (animation: string) => {
    const inside = `<style>${slow}
      @keyframes arrive { from { opacity: 0; translate: 0 4px } }
      p { width: 300px; height: 200px; background: var(--hard-sell); animation: ${animation} }
    </style><p class="rapport"></p>`;
    return `<!doctype html><body><script>
      document.body.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(inside).replaceAll('<', '\\u003c')};
    </script>`;
  };
  serve('https://x.com/still', surface('none'));
  serve('https://x.com/moving', surface('arrive var(--move)'));
  await page.goto('https://x.com/still');
  const still = await screenshot(page, 'harness-still');
  await page.goto('https://x.com/moving');
  expect(await page.screenshot()).not.toEqual(still);
  expect(await screenshot(page, 'harness-moving')).toEqual(still);
  expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(false);
});

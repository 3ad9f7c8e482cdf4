import type { Worker } from '@playwright/test';
import { expect, test } from '../extension.ts';

const timers = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'];
const observers = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'];

/** The page has a timer and an observer of its own: what counts ours has to see those. */
const html = `<!doctype html><title>Home</title><h1>Home</h1><input aria-label="Search" type="search">
  <button>Like</button><textarea aria-label="Post"></textarea><div style="height: 3000px"></div>
  <script>
    new MutationObserver(() => {}).observe(document.body, { childList: true });
    addEventListener('scroll', () => setTimeout(() => {}, 1));
  </script>`;

type Counting = typeof globalThis & { heard: number };

/** No other test's page: one that closes late still sends what was written in it. */
const address = 'https://x.com/idle-home';

/** Counts the messages from our page that reach the worker from now on. */
const countMessages = (worker: Worker) =>
  worker.evaluate((ours) => {
    type Heard = (message: unknown, sender: { url?: string }) => void;
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onMessage: { addListener(heard: Heard): void } } };
    };
    (globalThis as Counting).heard = 0;
    chrome.runtime.onMessage.addListener((_, { url }) => {
      if (url === ours) (globalThis as Counting).heard++;
    });
  }, address);
const messages = (worker: Worker) => worker.evaluate(() => (globalThis as Counting).heard);

test('a page without a focused box pays no timer, no observer and no message', async ({
  page,
  serve,
  serviceWorker,
}) => {
  serve(address, html);
  const client = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  const scripts = new Map<string, string>();
  client.on('Debugger.scriptParsed', ({ scriptId, url }) => scripts.set(scriptId, url));
  const timed: string[] = [];
  client.on('Debugger.paused', ({ callFrames }) => {
    for (const { location } of callFrames) timed.push(scripts.get(location.scriptId) ?? '');
    void client.send('Debugger.resume');
  });
  await client.send('Debugger.enable');
  for (const eventName of timers)
    await client.send('EventBreakpoints.setInstrumentationBreakpoint', { eventName });
  await countMessages(serviceWorker);
  await page.goto(address);
  await client.send('Runtime.enable');

  await page.mouse.move(300, 300);
  await page.getByRole('heading').click();
  await page.getByRole('button', { name: 'Like' }).click();
  await page.getByRole('searchbox').fill('Last chance! Buy now.');
  await page.keyboard.press('Enter');
  await page.mouse.wheel(0, 500);
  await expect.poll(() => timed).toContain(address);
  expect(timed.filter((url) => url.startsWith('chrome-extension:'))).toEqual([]);
  expect(await messages(serviceWorker)).toBe(0);

  const alive = async (contextId: number) => {
    let count = 0;
    for (const name of observers) {
      const { result } = await client.send('Runtime.evaluate', {
        contextId,
        expression: `${name}.prototype`,
      });
      const { objects } = await client.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId as string,
      });
      const { result: length } = await client.send('Runtime.callFunctionOn', {
        objectId: objects.objectId as string,
        functionDeclaration: 'function () { return this.length }',
        returnByValue: true,
      });
      count += length.value as number;
    }
    return count;
  };
  const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
  const theirs = worlds.find(({ origin }) => origin === 'https://x.com');
  expect(await alive(theirs?.id as number), 'the observer of the page is seen').toBe(1);
  expect(await alive(ours?.id as number)).toBe(0);

  // One focus, and the same instruments see the coach at work.
  await page.getByRole('textbox', { name: 'Post' }).focus();
  await expect.poll(() => messages(serviceWorker)).toBeGreaterThan(0);
  await expect.poll(() => alive(ours?.id as number)).toBeGreaterThan(0);
});

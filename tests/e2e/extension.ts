import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  chromium,
  expect,
  type Route,
  type WebError,
  type Worker,
} from '@playwright/test';
import { ensureBuild } from '../../lib/cli/browser/ensure-build.ts';
import { chromiumPath } from './browser.ts';
import { grantBeforeStart } from './grant-before-start.ts';

export { expect };

/** What a fixture page answers with. A string is the page's HTML. */
export type Answer =
  | string
  | { body: string | Buffer; contentType?: string; headers?: Record<string, string>; status?: number };

export interface Extension {
  context: BrowserContext;
  /** The extension's id: `chrome-extension://ID/popup.html`. */
  id: string;
  /** URL → what is served there. Everything else is 404: no request leaves the machine. */
  pages: Map<string, Answer>;
  close(): Promise<void>;
}

interface TestFixtures {
  extension: Extension;
  /** The extension's id. */
  extensionId: string;
  /** The running service worker. */
  serviceWorker: Worker;
  /** Serves `answer` at `url` (any host, https as well) until the test ends. The query string may differ. */
  serve(url: string, answer: Answer): void;
  /** Console errors that a test expects, by pattern; every other one fails it. */
  expectedErrors: RegExp[];
  /** What went wrong so far on the pages of this test. */
  errors: string[];
}

interface WorkerFixtures {
  /** Origins that the user granted in a former session (`test.use`). */
  granted: string[];
  extensionFor: (file: string) => Promise<Extension>;
}

const plain = (url: string) => url.replace(/[?#].*$/, '');

async function answer(route: Route, pages: Map<string, Answer>): Promise<void> {
  const url = route.request().url();
  if (/^(chrome-extension|blob|data|devtools):/.test(url)) return route.continue();
  const found = pages.get(url) ?? pages.get(plain(url));
  if (found === undefined)
    return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Nothing is served here.' });
  const page = typeof found === 'string' ? { body: found } : found;
  return route.fulfill({ contentType: 'text/html; charset=utf-8', ...page });
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension:'));
  return running ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}

export async function launchExtension(
  granted: readonly string[] = [],
  folder = ensureBuild('chrome'),
): Promise<Extension> {
  const profile = mkdtempSync(join(tmpdir(), 'rapport-e2e-'));
  const start = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      headless: true,
      viewport: { width: 1000, height: 760 },
      args: [
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
      ],
    });
  if (granted.length > 0) {
    const before = await start();
    const id = (await workerOf(before)).url().split('/')[2] as string;
    await before.close();
    grantBeforeStart(profile, id, granted);
  }
  const context = await start();
  const pages = new Map<string, Answer>();
  await context.route('**/*', (route) => answer(route, pages));
  const worker = await workerOf(context).catch(() => {
    throw new Error(`The service worker of ${folder} did not start: the extension is not loaded.`);
  });
  return {
    context,
    id: worker.url().split('/')[2] as string,
    pages,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Playwright's `test` with the built extension loaded: one browser for the tests of a file, so that no file meets the
 * settings and the history that another left, and a fresh page a test. A test fails on any uncaught error and any
 * console error of a page or of the service worker that it did not expect.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  granted: [[], { option: true, scope: 'worker' }],

  extensionFor: [
    async ({ granted }, use) => {
      let current: { file: string; extension: Extension } | undefined;
      await use(async (file) => {
        if (current?.file !== file) {
          await current?.extension.close();
          current = undefined;
          current = { file, extension: await launchExtension(granted) };
        }
        return current.extension;
      });
      await current?.extension.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  extension: async ({ extensionFor }, use, testInfo) => use(await extensionFor(testInfo.file)),
  context: ({ extension }, use) => use(extension.context),
  extensionId: ({ extension }, use) => use(extension.id),
  serviceWorker: async ({ context }, use) => use(await workerOf(context)),

  serve: async ({ extension }, use) => {
    await use((url, page) => void extension.pages.set(url, page));
    extension.pages.clear();
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  expectedErrors: async ({}, use) => use([]),

  errors: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      const note = (text: string) => {
        if (!expectedErrors.some((pattern) => pattern.test(text))) errors.push(text);
      };
      const onConsole = (message: ConsoleMessage) => {
        if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
      };
      const onError = (error: WebError) => note(error.error().stack ?? error.error().message);
      context.on('console', onConsole).on('weberror', onError);
      await use(errors);
      context.off('console', onConsole).off('weberror', onError);
      expect(errors, 'errors on the pages of this test').toEqual([]);
    },
    { auto: true },
  ],

  page: async ({ context, errors: _ }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
});

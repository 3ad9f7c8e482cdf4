import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { editorPage, type Setting } from '../../fixtures/editors/editor-page.ts';
import { chromiumPath } from '../browser.ts';
import { probeExtension } from './probe-extension.ts';
import { Stage } from './stage.ts';

interface Staging {
  context: BrowserContext;
  /** The editor's page, opened once for all scenarios on it, with what it logged as errors. */
  open(fixture: string, setting: Setting): Promise<{ stage: Stage; page: Page; errors: string[] }>;
}

async function stageOn(context: BrowserContext, fixture: string, setting: Setting) {
  const page = await context.newPage();
  const files = await editorPage(fixture, setting);
  await page.route('https://editors.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = files[pathname];
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto('https://editors.example/');
  const framed = setting === 'frame' || setting === 'srcdoc';
  const frame = framed ? (page.frames()[1] ?? page.mainFrame()) : page.mainFrame();
  await frame.waitForFunction('window.show !== undefined');
  const devtools = await context.newCDPSession(page);
  const stage = new Stage({
    evaluate: (expression) => frame.evaluate(expression),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    async compose(steps) {
      for (const text of steps)
        await devtools.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      await devtools.send('Input.insertText', { text: steps.at(-1) ?? '' });
    },
  });
  return { stage, page, errors };
}

/** Playwright's `test` with one Chromium a worker that holds the probe extension, and one page an editor. */
export const test = base.extend<object, { staging: Staging }>({
  staging: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const extension = await probeExtension('chrome');
      const profile = mkdtempSync(join(tmpdir(), 'rapport-editors-'));
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: chromiumPath(),
        headless: true,
        args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
      });
      const pages = new Map<string, ReturnType<typeof stageOn>>();
      await use({
        context,
        open(fixture, setting) {
          const name = `${fixture} ${setting}`;
          const open = pages.get(name) ?? stageOn(context, fixture, setting);
          pages.set(name, open);
          return open;
        },
      });
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureBuild } from '../../../lib/cli/browser/ensure-build.ts';
import { chromiumPath } from '../browser.ts';

/** A browser that this process started itself, so that it can be killed like one that lost its power. */
export interface Life {
  page: Page;
  /** Ends every process of the browser at once, without a word of warning. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser on `profile` with one of the extension's pages open. */
export async function startLife(profile: string, name: string): Promise<Life> {
  const folder = ensureBuild('chrome');
  rmSync(portFile(profile), { force: true });
  const child = spawn(
    chromiumPath(),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      'about:blank',
    ],
    // A group of its own: one signal reaches the children as well.
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile, child)}`);
  const id = await extensionId(browser);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${name}.html`);
  return {
    page,
    async kill() {
      process.kill(-(child.pid as number), 'SIGKILL');
      await gone;
    },
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await gone;
    },
  };
}

const portFile = (profile: string) => join(profile, 'DevToolsActivePort');

/** The browser writes its port into the profile once it listens. */
async function portOf(profile: string, child: ChildProcess): Promise<string> {
  const path = portFile(profile);
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The browser ended with ${child.exitCode}.`);
    const port = existsSync(path) && readFileSync(path, 'utf8').split('\n')[0];
    if (port) return port;
    await wait(20);
  }
}

async function extensionId(browser: Browser): Promise<string> {
  const context = browser.contexts()[0];
  if (!context) throw new Error('The browser has no window.');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.url().split('/')[2] as string;
}

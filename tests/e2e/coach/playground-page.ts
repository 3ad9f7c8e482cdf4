import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { ensureBuild } from '../../../lib/cli/browser/ensure-build.ts';

const origin = 'http://rapport-playground.localhost';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** The composers of the playground. */
export type ComposerId = 'textarea' | 'draft' | 'lexical' | 'tiptap' | 'quill' | 'reply';

/** Opens the built playground as `npm start` serves it: a web page that the content scripts run on. */
export async function openPlayground(page: Page): Promise<void> {
  const folder = ensureBuild('chrome');
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    try {
      const body = readFileSync(join(folder, path === '/' ? 'playground.html' : path));
      return route.fulfill({
        body,
        contentType: types[extname(path) || '.html'] ?? 'application/octet-stream',
      });
    } catch {
      return route.fulfill({ status: 404, body: '' });
    }
  });
  await page.goto(`${origin}/`);
}

/** One composer of the playground: its box, its send button, and what it has sent, newest first. */
export function composerOn(page: Page, id: ComposerId) {
  const section = page.locator(`section:has([data-composer="${id}"])`);
  return {
    box: section.getByRole('textbox'),
    send: section.locator('[data-send]'),
    sent: section.locator('[data-sent]'),
  };
}

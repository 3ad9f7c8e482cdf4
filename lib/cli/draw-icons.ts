import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browser/ensure-browser.ts';

/** Sizes that the toolbar, the extensions page and the stores ask for, in pixels. */
const sizes = [16, 32, 48, 128];

/** Draws `assets/icon.svg` as the PNG files that the manifest names: Chromium takes no SVG there. */
const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, 'assets/public/icon');
mkdirSync(folder, { recursive: true });
const svg = readFileSync(resolve(root, 'assets/icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await browser.close();

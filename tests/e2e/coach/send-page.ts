import type { Page } from '@playwright/test';
import { coachOn } from './coach-on.ts';

export const url = 'https://publish.buffer.com/compose';
export const draft = 'LAST CHANCE!!! Buy now, limited time only. Click the link to order today!';

/** A page that keeps what it sends in `window.sent`; `take(text)` sends, and empties the box as a site does. */
export const page_ = (
  body: string,
  script: string,
) => `<!doctype html><meta charset="utf-8"><title>Write</title>
<style>body { font: 16px/1.5 sans-serif; margin: 24px } textarea { width: 400px; height: 80px; display: block }</style>
${body}
<script>
  window.sent = [];
  const box = () => document.querySelector('textarea');
  const take = (field = box()) => { if (field.value) sent.push(field.value); field.value = ''; };
  const on = (selector, type, act) => document.querySelector(selector).addEventListener(type, act);
  ${script}
</script>`;

export const field = '<textarea aria-label="Post"></textarea>';
/** A form that takes its field when it is submitted. */
export const form = (inside: string) =>
  `<form id="f" onsubmit="event.preventDefault(); take()">${field}${inside}</form>`;

/** A field and a button that listens for its click. */
export const simple = page_(
  `<div>${field}<button id="send">Post</button></div>`,
  "on('#send', 'click', () => take())",
);

/** What the page has sent. */
export const sentOn = (page: Page) => page.evaluate(() => (window as unknown as { sent: string[] }).sent);

/** Writes the draft and waits for the remarks on it. */
export async function write(page: Page, text = draft) {
  const coach = await coachOn(page);
  // No locator enters a closed shadow root; the field is the first thing on the page.
  if (await page.locator('x-room').count()) await page.mouse.click(60, 40);
  else await page.getByRole('textbox', { name: 'Post' }).click();
  await page.keyboard.type(text);
  await coach.find('button', /^Rapport: \d+ remarks?$/);
  return coach;
}

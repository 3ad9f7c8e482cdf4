import type { Page } from '@playwright/test';
import type { SiteFixture } from '../../fixtures/sites/site-fixture.ts';
import { sitePage } from '../../fixtures/sites/site-page.ts';
import type { Sent, SiteStage } from '../../fixtures/sites/site-stage.ts';

type Staged = Window & { stage: Promise<SiteStage> };

/** The page's own side of a fixture: its editors' models and what it has sent. */
export interface OnStage {
  /** Caret into box `number`, as its editor does it. */
  focus(number: number): Promise<void>;
  /** Text of box `number` in its editor's own model. */
  model(number: number): Promise<string>;
  /** How many sends the page has seen and nobody has taken yet. */
  sentSoFar(): Promise<number>;
  /** What the page has sent since the last call. */
  takeSent(): Promise<Sent[]>;
}

/** Opens `fixture` at its true address, with its editors at work. */
export async function openOnStage(
  page: Page,
  serve: (url: string, answer: { body: string; contentType: string }) => void,
  fixture: SiteFixture,
): Promise<OnStage> {
  for (const [url, answer] of await sitePage(fixture)) serve(url, answer);
  await page.goto(fixture.url);
  await page.evaluate(() => (window as unknown as Staged).stage.then(() => undefined));
  return {
    focus: (number) =>
      page.evaluate(async (at) => (await (window as unknown as Staged).stage).focus(at), number),
    model: (number) =>
      page.evaluate(async (at) => (await (window as unknown as Staged).stage).model(at), number),
    sentSoFar: () => page.evaluate(async () => (await (window as unknown as Staged).stage).sent.length),
    takeSent: () => page.evaluate(async () => (await (window as unknown as Staged).stage).sent.splice(0)),
  };
}

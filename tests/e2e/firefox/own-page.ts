import type { Browser } from 'puppeteer-core';
import { vi } from 'vitest';
import { bidiOf } from './bidi.ts';

/** A page of the extension's own, which puppeteer does not count among its pages. */
export interface OwnPage {
  /** Value of an expression (may be a promise) in the page, where `browser` is the extension's. */
  evaluate(expression: string): Promise<unknown>;
  /** A real mouse click in the middle of the first element that matches, once it is there. */
  click(selector: string): Promise<void>;
}

const patience = { timeout: 15_000, interval: 50 };

/** The welcome page, which an installation opens; it may lead itself to any other page of the extension. */
export async function ownPage(browser: Browser): Promise<OwnPage> {
  const bidi = bidiOf(browser);
  const { context } = await vi.waitFor(async () => {
    const found = (await bidi.contexts()).find(({ url }) => url.endsWith('/welcome.html'));
    if (!found) throw new Error('The welcome page is not open.');
    return found;
  }, patience);
  const evaluate = async (expression: string) => {
    const answer = await bidi.send<{ result?: { value?: unknown }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      { expression, target: { context }, awaitPromise: true, userActivation: false },
    );
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  };
  return {
    evaluate,
    async click(selector) {
      const at = `document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect()`;
      const [x, y] = await vi.waitFor(async () => {
        const spot = await evaluate(
          `(() => { const at = ${at}; return at && JSON.stringify([at.x + at.width / 2, at.y + at.height / 2]) })()`,
        );
        if (typeof spot !== 'string') throw new Error(`nothing matches ${selector}`);
        return (JSON.parse(spot) as number[]).map(Math.round);
      }, patience);
      await bidi.send('browsingContext.activate', { context });
      await bidi.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x, y },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
  };
}

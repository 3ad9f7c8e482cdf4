import type { Page } from '@playwright/test';
import { browserScript } from '../../fixtures/sites/browser-script.ts';

/** Calls a function that the module exports, in the page's isolated world; values cross as JSON. */
export type Isolated = (call: string, ...values: unknown[]) => Promise<unknown>;

/**
 * Runs the module at `entry` in a world of its own beside the page's, which is where content scripts run: it sees the
 * same DOM through other wrappers, and nothing of the page's script.
 */
export async function isolated(page: Page, entry: string): Promise<Isolated> {
  const devtools = await page.context().newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'rapport-test',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${await browserScript(entry, 'probe')}\nglobalThis.probe = probe; undefined`);
  return (call, ...values) => evaluate(`probe.${call}(...${JSON.stringify(values)})`);
}

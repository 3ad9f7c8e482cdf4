import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';

/** A node of the page's accessibility tree: what a screen reader would meet. */
interface AccessibleNode {
  role: string;
  name: string;
  /** Chromium's id of the DOM node behind it. */
  backendNodeId: number;
}

/**
 * The coach on a page, met the way assistive technology meets it: by role and accessible name. Its parts lie in
 * closed shadow roots, which no selector enters; the accessibility tree has them.
 */
export interface CoachOnPage {
  /** The first node of that role whose name matches. @throws when none appears within 15 seconds. */
  find(role: string, name: RegExp): Promise<AccessibleNode>;
  /** All nodes of that role, in the order of the page. */
  all(role: string): Promise<AccessibleNode[]>;
  click(node: AccessibleNode): Promise<void>;
}

async function nodes(client: CDPSession): Promise<AccessibleNode[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes.flatMap((node) =>
    node.ignored || node.backendDOMNodeId === undefined
      ? []
      : [
          {
            role: String(node.role?.value ?? ''),
            name: String(node.name?.value ?? ''),
            backendNodeId: node.backendDOMNodeId,
          },
        ],
  );
}

export async function coachOnPage(page: Page): Promise<CoachOnPage> {
  const client = await page.createCDPSession();
  const all = async (role: string) => (await nodes(client)).filter((node) => node.role === role);
  return {
    all,
    async find(role, name) {
      const deadline = Date.now() + 15_000;
      while (Date.now() < deadline) {
        const found = (await all(role)).find((node) => name.test(node.name));
        if (found) return found;
        await pause(50);
      }
      throw new Error(`nothing of role ${role} named like ${name} appeared`);
    },
    async click({ backendNodeId }) {
      const { model } = await client.send('DOM.getBoxModel', { backendNodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
  };
}

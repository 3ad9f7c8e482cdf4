import { expect, type Page } from '@playwright/test';

/** A node of the accessibility tree: what a screen reader would meet. */
export interface Met {
  role: string;
  name: string;
  backendNodeId: number;
  /** ARIA properties such as `expanded`, `checked`, `modal`. */
  properties: Record<string, unknown>;
}

export interface CoachOn {
  /** Every node of that role whose name matches, in the order of the page. */
  all(role: string, name?: RegExp): Promise<Met[]>;
  /** The first of them, once it is there. */
  find(role: string, name?: RegExp): Promise<Met>;
  /** Waits until no node of that role and name is left. */
  gone(role: string, name?: RegExp): Promise<void>;
  /** A real mouse click in the middle of a node. */
  click(role: string, name?: RegExp): Promise<void>;
  /** The node's border box in CSS pixels. */
  box(node: Met): Promise<{ x: number; y: number; width: number; height: number }>;
}

/**
 * The coach on a page, met by role and accessible name: its parts lie in closed shadow roots, which no selector
 * enters and which the accessibility tree shows. So the shipped build is what is tested, without a hook of ours.
 * `inFrame`: in the page's one frame.
 */
export async function coachOn(page: Page, inFrame = false): Promise<CoachOn> {
  const client = await page.context().newCDPSession(page);
  const { frameTree } = await client.send('Page.getFrameTree');
  const frameId = inFrame ? frameTree.childFrames?.[0]?.frame.id : undefined;
  const all = async (role: string, name = /(?:)/): Promise<Met[]> => {
    const { nodes } = await client.send('Accessibility.getFullAXTree', { ...(frameId && { frameId }) });
    return nodes
      .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined && node.role?.value === role)
      .map((node) => ({
        role,
        name: String(node.name?.value ?? ''),
        backendNodeId: node.backendDOMNodeId as number,
        properties: Object.fromEntries((node.properties ?? []).map((p) => [p.name, p.value.value])),
      }))
      .filter((node) => name.test(node.name));
  };
  const find = async (role: string, name?: RegExp): Promise<Met> => {
    let found: Met | undefined;
    await expect(async () => {
      found = (await all(role, name))[0];
      expect(found, `no ${role} named like ${name}`).toBeDefined();
    }).toPass({ timeout: 10_000 });
    return found as Met;
  };
  const box = async ({ backendNodeId }: Met) => {
    const { model } = await client.send('DOM.getBoxModel', { backendNodeId });
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
    return { x, y, width: right - x, height: bottom - y };
  };
  return {
    all,
    find,
    box,
    async gone(role, name) {
      await expect(async () => expect(await all(role, name)).toEqual([])).toPass({ timeout: 10_000 });
    },
    async click(role, name) {
      const { x, y, width, height } = await box(await find(role, name));
      await page.mouse.click(x + width / 2, y + height / 2);
    },
  };
}

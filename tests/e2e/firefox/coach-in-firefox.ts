import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { bidiOf } from './bidi.ts';

/** A node as WebDriver BiDi describes it. */
interface RemoteNode {
  sharedId: string;
  value: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

/** A part of the coach, as assistive technology would name it. */
interface Part {
  sharedId: string;
  role: string;
  name: string;
}

export interface CoachInFirefox {
  /** The first part of that role whose name matches, once it is there. */
  find(role: string, name: RegExp): Promise<Part>;
  gone(role: string, name: RegExp): Promise<void>;
  /** A real mouse click in its middle. */
  click(role: string, name: RegExp): Promise<void>;
}

const roles: Record<string, string> = { button: 'button', li: 'listitem' };
const patience = { timeout: 15_000, interval: 50 };

const insideOf = ({ value }: RemoteNode): RemoteNode[] => [
  ...(value.shadowRoot ? [value.shadowRoot] : []),
  ...(value.children ?? []),
];
const textOf = (node: RemoteNode): string => node.value.nodeValue ?? insideOf(node).map(textOf).join('');

function partsOf(root: RemoteNode): Part[] {
  const nodes: RemoteNode[] = [];
  const walk = (node: RemoteNode) => {
    nodes.push(node);
    insideOf(node).forEach(walk);
  };
  walk(root);
  return nodes.flatMap((node) => {
    const { localName = '', attributes = {} } = node.value;
    const role = attributes.role ?? roles[localName];
    if (!role || (localName === 'dialog' && attributes.open === undefined)) return [];
    const labelledBy = attributes['aria-labelledby'];
    const label = labelledBy && nodes.find(({ value }) => value.attributes?.id === labelledBy);
    const name = attributes['aria-label'] ?? textOf(label || node);
    return [{ sharedId: node.sharedId, role, name: name.trim() }];
  });
}

/**
 * The coach on a page of Firefox, met by role and name: WebDriver BiDi shows what lies in closed shadow roots, which no
 * script of the page sees. `inFrame`: in the page's one frame.
 */
export async function coachInFirefox(browser: Browser, page: Page, inFrame = false): Promise<CoachInFirefox> {
  const bidi = bidiOf(browser);
  const contexts = await bidi.contexts();
  const top = contexts.find(({ url }) => url === page.url());
  const context = inFrame ? top?.children[0]?.context : top?.context;
  if (!context) throw new Error(`No page is open at ${page.url()}.`);
  const target = { context };

  const parts = async (): Promise<Part[]> => {
    const { result } = await bidi.send<{ result: { value: RemoteNode[] } }>('script.evaluate', {
      expression: "[...document.querySelectorAll('rapport-coach')]",
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 40, includeShadowTree: 'all' },
    });
    return result.value.flatMap(partsOf);
  };
  const all = async (role: string, name: RegExp) =>
    (await parts()).filter((part) => part.role === role && name.test(part.name));
  const find = (role: string, name: RegExp) =>
    vi.waitFor(async () => {
      const [found] = await all(role, name);
      if (!found) throw new Error(`no ${role} named like ${name}`);
      return found;
    }, patience);

  return {
    find,
    async gone(role, name) {
      await vi.waitFor(async () => {
        if ((await all(role, name)).length > 0) throw new Error(`${role} named like ${name} is still there`);
      }, patience);
    },
    async click(role, name) {
      const { sharedId } = await find(role, name);
      const { result } = await bidi.send<{ result: { value: { value: number }[] } }>('script.callFunction', {
        functionDeclaration: `(part) => {
          const { left, top, width, height } = part.getBoundingClientRect();
          const outer = frameElement?.getBoundingClientRect();
          return [left + width / 2 + (outer?.left ?? 0), top + height / 2 + (outer?.top ?? 0)];
        }`,
        arguments: [{ sharedId }],
        target,
        awaitPromise: false,
      });
      const [x = 0, y = 0] = result.value.map(({ value }) => value);
      await page.mouse.click(x, y);
    },
  };
}

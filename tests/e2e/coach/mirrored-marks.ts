import type { CDPSession } from '@playwright/test';

interface DomNode {
  nodeName: string;
  nodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The border boxes of the marked words that the mirror over a text area draws, in viewport pixels. */
export async function mirroredMarks(client: CDPSession) {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: DomNode[] = [];
  const walk = (node: DomNode) => {
    if (node.nodeName === 'SPAN' && node.attributes?.join(' ').includes('text-decoration')) found.push(node);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child);
  };
  walk(root as DomNode);
  return Promise.all(
    found.map(async ({ nodeId }) => {
      const { model } = await client.send('DOM.getBoxModel', { nodeId });
      const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
      return { left, top, right, bottom };
    }),
  );
}

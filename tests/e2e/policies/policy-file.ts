import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A protocol that only ever minds two made-up words, on the playground: other tests run beside these. */
export const deployed = `protocol: 1
name: Acme
version: "3"
owner: Legal
enforcement: { sites: { playground: block } }
off-limits:
  - topic: the merger
    words: [mergerino]
terms:
  use: { mergerette: the union }
`;

/**
 * Puts a policy where the browser looks for it and gives back what takes it away again; or says in one line why it cannot:
 * only root may write there, and a policy of somebody else's stays as it is.
 */
export function putPolicy(path: string, policy: object): { remove(): void } | { cannot: string } {
  const text = JSON.stringify(policy, null, 2);
  if (existsSync(path) && readFileSync(path, 'utf8') !== text)
    return { cannot: `${path} is there already and is not ours` };
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    return { cannot: `no policy can be written (${(error as Error).message})` };
  }
  return { remove: () => rmSync(path, { force: true }) };
}

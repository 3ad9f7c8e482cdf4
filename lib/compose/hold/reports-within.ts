import type { Report } from '../../analyzer/types.ts';
import { after } from '../editors/after.ts';
import type { HeldPart } from './held-send.ts';

/** Reports on what leaves, in its order; undefined when they cannot be had within `ms` milliseconds. Never rejects. */
export async function reportsWithin(
  parts: readonly HeldPart[],
  ms: number,
): Promise<readonly Report[] | undefined> {
  const all = Promise.all(parts.map(({ box, text }) => box.known(text) ?? box.ask(text)));
  return Promise.race([all.catch(() => undefined), after(ms) as Promise<undefined>]);
}

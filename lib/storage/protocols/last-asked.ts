import { browser } from 'wxt/browser';
import type { Enforcement } from '../../analyzer/types.ts';

/** The key in `AskedOfRooms` for every site that is not named there. */
export const anyRoom = '';

/**
 * What protocols asked for on `site` when the background last read them (`askedOfRooms`), as a script in somebody's page
 * sees it: without the storage library. Undefined when they asked for nothing, or when it cannot be read.
 */
export async function lastAsked(site: string): Promise<Enforcement | undefined> {
  const { asked } = await browser.storage.local.get('asked');
  const rooms = asked as Record<string, Enforcement> | undefined;
  return rooms?.[site] ?? rooms?.[anyRoom];
}

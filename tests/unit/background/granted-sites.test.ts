import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropGrantedSites, syncGrantedSites } from '../../../entrypoints/background/granted-sites.ts';

interface Script {
  id: string;
  matches: string[];
}

/** What the browser was told so far. */
let registered: Script[];
let granted: string[];
/** What the browser's event of a grant that is gone set off. */
let heard: Promise<void>;

/** An answer from another process: later, with what is true by then. */
async function answer<T>(work: () => T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve));
  return work();
}

/** As far as the guard asks it. Like a real one it refuses an id twice, and one that is not there. */
const browser = {
  scripting: {
    getRegisteredContentScripts: () => answer(() => registered),
    registerContentScripts: (scripts: Script[]) =>
      answer(() => {
        if (registered.length > 0) throw new Error('Duplicate script ID');
        registered = scripts;
      }),
    unregisterContentScripts: () =>
      answer(() => {
        if (registered.length === 0) throw new Error('Nonexistent script ID');
        registered = [];
      }),
  },
  permissions: {
    getAll: () => answer(() => ({ origins: granted })),
    remove: () =>
      answer(() => {
        granted = [];
        heard = syncGrantedSites();
      }),
  },
};

beforeEach(() => {
  registered = [];
  granted = ['*://forum.test/*'];
  Object.assign(fakeBrowser, browser);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3 } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
});

describe('the guard on sites that the user granted', () => {
  it('is registered once when the worker wakes for the very grant', async () => {
    await Promise.all([syncGrantedSites(), syncGrantedSites()]);
    expect(registered.map(({ matches }) => matches)).toEqual([['*://forum.test/*']]);
  });

  it('leaves with the grants, also when the browser tells of it meanwhile', async () => {
    await syncGrantedSites();
    await dropGrantedSites();
    await heard;
    expect(registered).toEqual([]);
  });
});

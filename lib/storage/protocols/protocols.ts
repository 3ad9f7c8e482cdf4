import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { locked } from '../locked.ts';

/** A voice protocol as it was taken: its file, unread. */
export interface StoredProtocol {
  /** Name and version, as the file had them: what is replaced and what is shown. */
  name: string;
  version: string;
  owner: string;
  text: string;
  /** The file that this one replaced. */
  before?: string;
  /** When it was shared with the same person's other devices; absent when it is not. Milliseconds since 1970, UTC. */
  shared?: number;
  /** The version of here that one from another device took the place of. */
  replaced?: string;
}

const item = storage.defineItem<StoredProtocol[]>('local:protocols', { fallback: [], version: 1 });

/** Protocols that the user took. One of a name. */
export const protocols = {
  getValue: (): Promise<StoredProtocol[]> => item.getValue(),
  watch: (changed: (now: StoredProtocol[]) => void): (() => void) => item.watch(changed),

  /** Puts a protocol in force in place of the one of its name. Written whole or not at all. */
  put(protocol: StoredProtocol): Promise<void> {
    return locked('protocols', async () => {
      const all = await item.getValue();
      const old = all.find(({ name }) => name === protocol.name);
      const before = old && old.text !== protocol.text ? old.text : old?.before;
      await item.setValue([
        ...all.filter((one) => one !== old),
        { ...protocol, ...(before !== undefined && { before }) },
      ]);
    });
  },

  remove(name: string): Promise<void> {
    return locked('protocols', async () =>
      item.setValue((await item.getValue()).filter((one) => one.name !== name)),
    );
  },
};

/**
 * The files of protocols that an administrator deploys (`assets/public/managed_schema.json`); empty without a policy.
 * What a policy changes is heard while the browser runs.
 */
export const managedProtocols = {
  async getValue(): Promise<string[]> {
    try {
      const { protocols: texts } = await browser.storage.managed.get('protocols');
      return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
    } catch {
      // A browser without a policy for this extension answers with an error.
      return [];
    }
  },

  watch(changed: (now: string[]) => void): void {
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'managed') void managedProtocols.getValue().then(changed);
    });
  },
};

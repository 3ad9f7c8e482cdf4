import { browser } from 'wxt/browser';
import { locked } from '../locked.ts';

/** A protocol as it travels between one person's browsers. */
export interface SharedProtocol {
  name: string;
  version: string;
  owner: string;
  text: string;
  /** When it was shared, in milliseconds since 1970, UTC. */
  time: number;
}

interface Head extends Omit<SharedProtocol, 'text'> {
  parts: number;
}

// What browsers promise for storage.sync: 102,400 bytes in all, 8,192 an item with its key. Some room is left to others.
const largestInAll = 100_000;
const partLength = 7_000;

const headKey = (name: string) => `protocol.${name}`;
const partKey = (name: string, part: number) => `part.${part}.${name}`;
const bytes = (value: unknown) => new Blob([JSON.stringify(value)]).size;

/** The protocols that the browser's own sync carries to the same person's other devices. */
export const sharedProtocols = {
  /** Those that are there whole; one whose parts have not all arrived is read when they have. */
  async getValue(): Promise<SharedProtocol[]> {
    const all = await browser.storage.sync.get(null);
    const heads = Object.entries(all).filter(([key]) => key.startsWith('protocol.'));
    const read = heads.map(async ([, head]): Promise<SharedProtocol | undefined> => {
      const { parts, ...about } = head as Head;
      const packed = Array.from({ length: parts }, (_, i) => all[partKey(about.name, i)]);
      if (!packed.every((part) => typeof part === 'string')) return undefined;
      const text = await unpacked(packed.join('')).catch(() => undefined);
      return text === undefined ? undefined : { ...about, text };
    });
    return (await Promise.all(read)).filter((one) => one !== undefined);
  },

  watch(changed: (now: SharedProtocol[]) => void): void {
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'sync') void sharedProtocols.getValue().then(changed);
    });
  },

  /** Shares a protocol in place of the one of its name. False, and nothing is written, when it does not fit. */
  put({ text, ...about }: SharedProtocol): Promise<boolean> {
    return locked('shared', async () => {
      const packed = await packedText(text);
      const parts = Math.ceil(packed.length / partLength);
      const items: Record<string, unknown> = { [headKey(about.name)]: { ...about, parts } satisfies Head };
      for (let i = 0; i < parts; i++)
        items[partKey(about.name, i)] = packed.slice(i * partLength, (i + 1) * partLength);
      const others = await browser.storage.sync.get(null);
      const old = keysOf(others, about.name);
      for (const key of old) delete others[key];
      if (bytes({ ...others, ...items }) > largestInAll) return false;
      await browser.storage.sync.set(items);
      const left = old.filter((key) => !(key in items));
      if (left.length > 0) await browser.storage.sync.remove(left);
      return true;
    });
  },

  remove(name: string): Promise<void> {
    return locked('shared', async () =>
      browser.storage.sync.remove(keysOf(await browser.storage.sync.get(null), name)),
    );
  },
};

function keysOf(all: Record<string, unknown>, name: string): string[] {
  const head = all[headKey(name)] as Head | undefined;
  return head ? [headKey(name), ...Array.from({ length: head.parts }, (_, i) => partKey(name, i))] : [];
}

/** Deflated, as base64: a protocol is words, and comes to about a third. */
async function packedText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
}

async function unpacked(packed: string): Promise<string> {
  const raw = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([raw]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

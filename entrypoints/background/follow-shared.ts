import { importProtocol } from '../../lib/protocol/file/import-protocol.ts';
import { compareVersions } from '../../lib/storage/protocols/compare-versions.ts';
import { protocols, type StoredProtocol } from '../../lib/storage/protocols/protocols.ts';
import { type SharedProtocol, sharedProtocols } from '../../lib/storage/protocols/shared-protocols.ts';

/** Brings what the same person's other devices share in force here, and here's newer versions to them. */
export function followShared(): void {
  const settle = (now: SharedProtocol[]) =>
    void settleShared(now).catch(() => {
      // Sync comes and goes; what is in force here stays, and the next change tries again.
    });
  sharedProtocols.watch(settle);
  void sharedProtocols.getValue().then(settle, () => {});
}

/**
 * Of two that differ the newer version wins, of the same version the one shared last. What it replaces stays as the version
 * before, and the studio says so.
 */
export async function settleShared(shared: readonly SharedProtocol[]): Promise<void> {
  for (const theirs of shared) {
    const mine = (await protocols.getValue()).find(({ name }) => name === theirs.name);
    if (mine?.text === theirs.text && mine.shared === theirs.time) continue;
    const order = mine
      ? compareVersions(theirs.version, mine.version) || theirs.time - (mine.shared ?? 0)
      : 1;
    if (mine && mine.text !== theirs.text && order < 0) {
      if (mine.shared !== undefined) await shareAgain(mine);
      continue;
    }
    // A file is a stranger, also when it comes from another device.
    if (!('compiled' in importProtocol(theirs.text))) continue;
    const { time, ...protocol } = theirs;
    const lost = mine && mine.text !== theirs.text ? mine.version : undefined;
    await protocols.put({ ...protocol, shared: time, ...(lost !== undefined && { replaced: lost }) });
  }
}

async function shareAgain({ name, version, owner, text }: StoredProtocol): Promise<void> {
  const time = Date.now();
  if (await sharedProtocols.put({ name, version, owner, text, time }))
    await protocols.put({ name, version, owner, text, shared: time });
}

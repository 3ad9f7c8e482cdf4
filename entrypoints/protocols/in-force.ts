import { computed, effect, signal } from '@preact/signals';
import { changedLines } from '../../components/protocol-editor/changed-lines.ts';
import type { InForceRow } from '../../components/studio/in-force-section.tsx';
import { follow } from '../../lib/storage/follow.ts';
import { dayOf } from '../../lib/storage/history/day-row.ts';
import { managedProtocols, protocols, type StoredProtocol } from '../../lib/storage/protocols/protocols.ts';
import { sharedProtocols } from '../../lib/storage/protocols/shared-protocols.ts';
import { latestOnly } from './latest-only.ts';
import { desk, reading, said, source, takeable } from './studio-state.ts';

/** Protocols that the user took. */
export const stored = signal<StoredProtocol[]>([]);
/** The files that an administrator deploys. */
const managed = signal<string[]>([]);
/** Everything in force, an administrator's first; and where two want different things. */
export const inForce = signal<{ rows: InForceRow[]; conflicts: string[] }>({
  rows: [],
  conflicts: [],
});

/** The last version in force to hold the file against: the one it would replace, or the one that was replaced. */
export const base = computed(() => {
  const { about } = reading.value;
  const before = stored.value.find(({ name }) => name === about?.name);
  if (!before) return undefined;
  if (before.text !== source.value) return { version: before.version, text: before.text };
  return before.before === undefined ? undefined : { version: 'the version before', text: before.before };
});
export const changes = computed(() => (base.value ? changedLines(base.value.text, source.value) : []));

const listLatest = latestOnly(async ({ mine, theirs }: { mine: StoredProtocol[]; theirs: string[] }) => {
  const texts = [...theirs, ...mine.map(({ text }) => text)];
  const read = await desk('layers', { texts, managed: theirs.length, today: dayOf(Date.now()) }).catch(
    ({ message }: Error) => {
      said.value = `The list below is not up to date: ${message} Reload the page to read it again.`;
    },
  );
  if (!read) return;
  const { listed, conflicts } = read;
  const rows = listed.map((row, at) => {
    const kept = mine[at - theirs.length];
    return {
      ...row,
      managed: at < theirs.length,
      shared: kept?.shared !== undefined,
      replaced: kept?.replaced,
    };
  });
  inForce.value = { rows, conflicts };
});

/** Reads what is in force, and follows it from now on. */
export async function followInForce(): Promise<void> {
  await Promise.all([
    follow(managedProtocols, (now) => {
      managed.value = now;
    }),
    follow(protocols, (now) => {
      stored.value = now;
    }),
  ]);
  effect(() => listLatest({ mine: stored.value, theirs: managed.value }));
}

/** Puts the file in the editor in force. */
export async function take(): Promise<void> {
  const { about } = reading.peek();
  if (!about || !takeable.peek()) return;
  if (inForce.peek().rows.some((row) => row.managed && row.name === about.name)) {
    said.value = `${about.name} is set by your administrator. Give yours a name of its own.`;
    return;
  }
  const { name, version, owner } = about;
  try {
    const text = source.peek();
    const wasShared = stored.peek().find((one) => one.name === name)?.shared !== undefined;
    await protocols.put({ name, version, owner, text });
    said.value = `${name} ${version} is in force.`;
    if (wasShared) await share({ name, version, owner, text });
  } catch {
    said.value = 'It was not stored; what was in force stays. There may be no room left on this machine.';
  }
}

/** Hands a protocol in force to the browser's own sync, which carries it to the same person's other devices. */
export async function share(
  protocol: Pick<StoredProtocol, 'name' | 'version' | 'owner' | 'text'>,
): Promise<void> {
  const { name, version, owner, text } = protocol;
  const time = Date.now();
  try {
    if (await sharedProtocols.put({ name, version, owner, text, time })) {
      await protocols.put({ name, version, owner, text, shared: time });
      said.value = `${name} ${version} is in force here, and goes to your other devices with the browser's sync.`;
      return;
    }
    said.value = `${name} is too large for the browser's sync, which takes 100 kB. Export it and open the file there.`;
  } catch {
    said.value = `${name} was not shared: the browser's sync did not take it. It stays in force here.`;
  }
  await sharedProtocols.remove(name).catch(() => {});
}

/** Takes a protocol out of the browser's sync; it stays in force where it is. */
export async function unshare({
  name,
  version,
  owner,
  text,
}: Pick<StoredProtocol, 'name' | 'version' | 'owner' | 'text'>): Promise<void> {
  await sharedProtocols.remove(name);
  await protocols.put({ name, version, owner, text });
  said.value = `${name} is no longer shared; it stays in force where it is.`;
}

export async function removeProtocol(name: string): Promise<void> {
  await sharedProtocols.remove(name).catch(() => {});
  await protocols.remove(name);
}

import { computed, effect, signal } from '@preact/signals';
import { changedLines } from '../../components/protocol-editor/changed-lines.ts';
import type { InForceRow } from '../../components/studio/in-force-section.tsx';
import type { Draft } from '../../lib/analyzer/types.ts';
import { follow } from '../../lib/storage/follow.ts';
import { managedProtocols, protocols, type StoredProtocol } from '../../lib/storage/protocols.ts';
import { sharedProtocols } from '../../lib/storage/shared-protocols.ts';
import { studioDesk } from '../../lib/storage/studio-desk.ts';
import { type StoredStyle, styles } from '../../lib/storage/styles.ts';
import type { Judgement, OpenedStyle } from './desk-tasks.ts';
import { latestOnly } from './latest-only.ts';
import { openDesk } from './open-desk.ts';
import type { StyleInput } from './read-style.ts';
import { type Reading, unread } from './reading.ts';

/** How long a change may wait before it is kept, in milliseconds. */
const keepAfter = 300;

export const desk = openDesk();

/** The file in the editor, and the draft it is tried on. */
export const source = signal('');
export const draft = signal<Draft>({ text: '' });
/** What happened last, in a sentence. */
export const said = signal('');
/** Protocols that the user took. */
export const stored = signal<StoredProtocol[]>([]);
/** The files that an administrator deploys. */
const managed = signal<string[]>([]);
/** Everything in force, an administrator's first; and where two want different things. */
export const inForce = signal<{ rows: InForceRow[]; conflicts: string[] }>({
  rows: [],
  conflicts: [],
});

/** Vale styles that the user took, and one that was opened and is not in force yet. */
export const takenStyles = signal<StoredStyle[]>([]);
export const style = signal<Exclude<OpenedStyle, { problem: string }> | undefined>(undefined);

export const reading = signal<Reading>(unread);
export const judgement = signal<Judgement>({ findings: [], mode: undefined });

/** The file as it stands can be put in force. */
export const takeable = computed(
  () => reading.value.about !== undefined && reading.value.source === source.value,
);

/** The last version in force to hold the file against: the one it would replace, or the one that was replaced. */
export const base = computed(() => {
  const { about } = reading.value;
  const before = stored.value.find(({ name }) => name === about?.name);
  if (!before) return undefined;
  if (before.text !== source.value) return { version: before.version, text: before.text };
  return before.before === undefined ? undefined : { version: 'the version before', text: before.before };
});
export const changes = computed(() => (base.value ? changedLines(base.value.text, source.value) : []));

/** What a file comes to; one that cannot be read in time has that as its problem. */
export function read(text: string): Promise<Reading> {
  return desk('read', text).catch((error: Error) => ({
    ...unread,
    source: text,
    problems: [{ line: 1, column: 1, message: error.message }],
  }));
}

const readLatest = latestOnly(async (text: string) => {
  reading.value = await read(text);
});
const judgeLatest = latestOnly(async (asked: { source: string; draft: Draft }) => {
  const judged = await desk('judge', asked).catch(() => undefined);
  // Marks belong to the words that were judged.
  if (judged && asked.draft === draft.value) judgement.value = judged;
});

const listLatest = latestOnly(async ({ mine, theirs }: { mine: StoredProtocol[]; theirs: string[] }) => {
  const texts = [...theirs, ...mine.map(({ text }) => text)];
  const { listed, conflicts } = await desk('layers', {
    texts,
    managed: theirs.length,
    today: new Date().toISOString().slice(0, 10),
  });
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

/** Brings back what lay on the desk, and keeps what happens on it from now on. */
export async function openStudio(): Promise<void> {
  const [left] = await Promise.all([
    studioDesk.getValue(),
    follow(managedProtocols, (now) => {
      managed.value = now;
    }),
    follow(protocols, (now) => {
      stored.value = now;
    }),
    follow(styles, (now) => {
      takenStyles.value = now;
    }),
  ]);
  source.value = left?.source ?? stored.value[0]?.text ?? '';
  draft.value = left?.draft ?? { text: '' };
  effect(() => readLatest(source.value));
  effect(() => listLatest({ mine: stored.value, theirs: managed.value }));
  effect(() => {
    // An opened style speaks beside the protocol.
    void style.value;
    judgeLatest({ source: reading.value.source, draft: draft.value });
  });
  keepDesk();
}

function keepDesk(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    studioDesk.put({ source: source.peek(), draft: draft.peek() }).catch(() => {
      said.value = 'What you write here could not be kept: there may be no room left on this machine.';
    });
  };
  let first = true;
  effect(() => {
    void [source.value, draft.value];
    if (!first) timer ??= setTimeout(keep, keepAfter);
    first = false;
  });
  addEventListener('pagehide', () => timer !== undefined && keep());
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

/** Opens a Vale style to be looked at and tried; nothing of it is in force yet. */
export async function openStyle(input: StyleInput): Promise<void> {
  const opened = await desk('style', input).catch((error: Error) => ({ problem: error.message }));
  if ('problem' in opened) {
    said.value = opened.problem;
    return;
  }
  style.value = opened;
  said.value = `${opened.style.name} is open; nothing of it is in force yet.`;
}

/** Puts the opened style in force. */
export async function takeStyle(): Promise<void> {
  const opened = style.peek();
  if (!opened) return;
  try {
    await styles.put(opened.style);
    said.value = `${opened.style.name} is in force.`;
    await leaveStyle();
  } catch {
    said.value = 'It was not stored; what was in force stays. There may be no room left on this machine.';
  }
}

export async function leaveStyle(): Promise<void> {
  await desk('leaveStyle', undefined);
  style.value = undefined;
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

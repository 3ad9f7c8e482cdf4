import { signal } from '@preact/signals';
import { follow } from '../../lib/storage/follow.ts';
import { type StoredStyle, styles } from '../../lib/storage/protocols/styles.ts';
import type { OpenedStyle } from './desk-tasks.ts';
import type { StyleInput } from './read-style.ts';
import { desk, said } from './studio-state.ts';

/** Vale styles that the user took, and one that was opened and is not in force yet. */
export const takenStyles = signal<StoredStyle[]>([]);
export const style = signal<Exclude<OpenedStyle, { problem: string }> | undefined>(undefined);

/** Reads which styles are in force, and follows them from now on. */
export const followStyles = (): Promise<void> =>
  follow(styles, (now) => {
    takenStyles.value = now;
  });

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

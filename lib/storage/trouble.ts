import { storage } from 'wxt/utils/storage';
import { historyMark } from './history/history-mark.ts';
import { onNewHistory } from './history/open-history.ts';

/** What went wrong with the history. */
export interface Trouble {
  /** Milliseconds since 1970, UTC. */
  time: number;
  /**
   * `full`: the disk, or the room that the browser gives. `damaged`: the database does not open. `lost`: it was there,
   * and the browser began a new one.
   */
  kind: 'full' | 'damaged' | 'lost' | 'other';
}

/** The last trouble with the history, until it is over; null when there is none. */
export const trouble = storage.defineItem<Trouble | null>('local:trouble', { fallback: null });

/** Notes when the history is lost, from now on in this page or worker. */
export function noteLoss(): void {
  onNewHistory(async () => {
    if (await historyMark.getValue()) await trouble.setValue({ time: Date.now(), kind: 'lost' });
  });
}

/** Notes for the popup to say that `error` of an IndexedDB call kept the history from being read or written. */
export function noteTrouble(error: unknown, time = Date.now()): Promise<void> {
  return trouble.setValue({ time, kind: troubleOf(error) });
}

const week = 7 * 24 * 60 * 60 * 1_000;

/** True when a write that succeeded at `now` (milliseconds) ends the trouble: a loss is said for a week, so that it is seen. */
export function isOver({ kind, time }: Trouble, now: number): boolean {
  return kind !== 'lost' || now - time > week;
}

/** The kind of trouble that `error` of an IndexedDB call stands for (names by the IndexedDB specification). */
export function troubleOf(error: unknown): Trouble['kind'] {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return ['UnknownError', 'InvalidStateError', 'VersionError', 'NotFoundError'].includes(name)
    ? 'damaged'
    : 'other';
}

import { storage } from 'wxt/utils/storage';

/** What went wrong when the history was last written. */
export interface Trouble {
  /** Milliseconds since 1970, UTC. */
  time: number;
  /** `full`: the disk, or the room that the browser gives. `damaged`: the database does not open. */
  kind: 'full' | 'damaged' | 'other';
}

/** The last trouble with the history, until a write succeeds again; null when there is none. */
export const trouble = storage.defineItem<Trouble | null>('local:trouble', { fallback: null });

/** The kind of trouble that `error` of an IndexedDB call stands for (names by the IndexedDB specification). */
export function troubleOf(error: unknown): Trouble['kind'] {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return ['UnknownError', 'InvalidStateError', 'VersionError', 'NotFoundError'].includes(name)
    ? 'damaged'
    : 'other';
}

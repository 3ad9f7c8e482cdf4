import type { Source } from '../../lib/storage/follow.ts';

/** Reads `source` once and follows its changes; a read that failed is tried again at the next call. */
export function live<T>(source: Source<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  source.watch((now) => {
    value = Promise.resolve(now);
  });
  return () => {
    value ??= source.getValue().catch((error: unknown) => {
      value = undefined;
      throw error;
    });
    return value;
  };
}

/** A stored value that can be read and watched. */
interface Source<T> {
  getValue(): Promise<T>;
  watch(changed: (now: T) => void): unknown;
}

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

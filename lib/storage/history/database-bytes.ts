/** What the browser counts besides the sum (Chromium only). */
interface DetailedEstimate extends StorageEstimate {
  usageDetails?: { indexedDB?: number };
}

const estimate = async (): Promise<DetailedEstimate> =>
  (await globalThis.navigator?.storage?.estimate?.()) ?? {};

/** Bytes of the databases alone, as far as the browser tells them from the rest: Chromium does. */
export async function bytesOfDatabases(): Promise<number | undefined> {
  const { usageDetails } = await estimate();
  return usageDetails && (usageDetails.indexedDB ?? 0);
}

/** Bytes of the databases, elsewhere than in Chromium with what else the browser counts; undefined where it does not say. */
export async function databaseBytes(): Promise<number | undefined> {
  return (await bytesOfDatabases()) ?? (await estimate()).usage;
}

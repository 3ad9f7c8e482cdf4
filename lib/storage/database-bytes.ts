/** What the browser counts besides the sum (Chromium only). */
interface DetailedEstimate extends StorageEstimate {
  usageDetails?: { indexedDB?: number };
}

/**
 * Bytes of the databases on the disk. Chromium's sum holds what it keeps of the worker's script as well, so its own
 * figure goes first; elsewhere it is the sum. Undefined where the browser does not say.
 */
export async function databaseBytes(): Promise<number | undefined> {
  const estimate: DetailedEstimate | undefined = await globalThis.navigator?.storage?.estimate?.();
  return estimate?.usageDetails ? (estimate.usageDetails.indexedDB ?? 0) : estimate?.usage;
}

import type { Worker } from '@playwright/test';

/** Sets the mode as the settings page would leave it in storage. */
export function setMode(worker: Worker, mode: string): Promise<void> {
  return worker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { mode: wanted } });
  }, mode);
}

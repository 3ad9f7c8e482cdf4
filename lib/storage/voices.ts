import { storage } from 'wxt/utils/storage';
import { locked } from './locked.ts';

/** A learnt voice as it is stored. */
export interface StoredVoice {
  id: string;
  name: string;
  /** Site ids or hosts where it speaks; empty: everywhere. */
  sites: string[];
  /** Milliseconds since 1970, UTC. */
  learnt: number;
  /** As `lib/voice` made it; read back by its `readFingerprint`. */
  fingerprint: unknown;
}

const item = storage.defineItem<StoredVoice[]>('local:voices', { fallback: [], version: 1 });

/** The writer's own voices (a person's, a brand's). The texts they were learnt from are not kept. */
export const voices = {
  getValue: (): Promise<StoredVoice[]> => item.getValue(),
  watch: (changed: (now: StoredVoice[]) => void): (() => void) => item.watch(changed),

  /** Adds a voice, or puts it in the place of the one with the same id. */
  put(voice: StoredVoice): Promise<void> {
    return locked('voices', async () => {
      const others = (await item.getValue()).filter(({ id }) => id !== voice.id);
      await item.setValue([voice, ...others]);
    });
  },

  remove(id: string): Promise<void> {
    return locked('voices', async () => {
      await item.setValue((await item.getValue()).filter((voice) => voice.id !== id));
    });
  },
};

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
  /** Also learns from what is sent where it speaks. */
  learns?: boolean;
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

  /** Changes the voice `id`, if it is there, as it stands by then. */
  change(id: string, edit: (voice: StoredVoice) => StoredVoice): Promise<void> {
    return locked('voices', async () => {
      const all = await item.getValue();
      if (all.some((voice) => voice.id === id))
        await item.setValue(all.map((voice) => (voice.id === id ? edit(voice) : voice)));
    });
  },

  remove(id: string): Promise<void> {
    return locked('voices', async () => {
      await item.setValue((await item.getValue()).filter((voice) => voice.id !== id));
    });
  },
};

/** The voice that speaks on a site: the one learnt for it, else the one for everywhere. */
export function voiceOn(site: string | undefined, all: readonly StoredVoice[]): StoredVoice | undefined {
  return (
    all.find(({ sites }) => site !== undefined && sites.includes(site)) ??
    all.find(({ sites }) => sites.length === 0)
  );
}

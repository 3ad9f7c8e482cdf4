import { storage } from 'wxt/utils/storage';
import { locked } from './locked.ts';

/** A learnt voice as it is stored. */
export interface StoredVoice {
  id: string;
  name: string;
  /** Site ids or hosts where it speaks; empty: everywhere. */
  sites: string[];
  /** Accounts that it is the voice of, lower case and without the @; none: every account. */
  accounts?: string[];
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

/**
 * The voice that speaks on a site for an account, where the page shows one: the voice of that account before one of any
 * account, and the voice of that site before the one for everywhere. A voice of other accounts never speaks.
 */
export function voiceOn(
  site: string | undefined,
  account: string | undefined,
  all: readonly StoredVoice[],
): StoredVoice | undefined {
  const near = ({ sites, accounts = [] }: StoredVoice): number => {
    const here = site !== undefined && sites.includes(site);
    const mine = account !== undefined && accounts.includes(account);
    if ((sites.length > 0 && !here) || (accounts.length > 0 && !mine)) return -1;
    return (mine ? 2 : 0) + (here ? 1 : 0);
  };
  return all.reduce<StoredVoice | undefined>(
    (best, voice) => (near(voice) > (best ? near(best) : -1) ? voice : best),
    undefined,
  );
}

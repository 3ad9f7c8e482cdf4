import { storage } from 'wxt/utils/storage';
import { locked } from '../locked.ts';
import { dismissalKey } from './dismissal-key.ts';

/** Words at which one rule stays silent, or every rule (`anyRule`). */
export interface Dismissal {
  rule: string;
  /** As the writer saw them. */
  phrase: string;
  /** Milliseconds since 1970, UTC. */
  time: number;
}

/** More than a person dismisses in years; the oldest go first, so that the list cannot grow for ever. */
export const mostDismissals = 2_000;

const item = storage.defineItem<Dismissal[]>('local:dismissals', { fallback: [], version: 1 });

/** The dismissed phrases, newest first. */
export const dismissals = {
  getValue: (): Promise<Dismissal[]> => item.getValue(),
  watch: (changed: (now: Dismissal[]) => void): (() => void) => item.watch(changed),

  add(dismissal: Dismissal): Promise<void> {
    const key = dismissalKey(dismissal.rule, dismissal.phrase);
    return locked('dismissals', async () => {
      const others = (await item.getValue()).filter((d) => dismissalKey(d.rule, d.phrase) !== key);
      await item.setValue([dismissal, ...others].slice(0, mostDismissals));
    });
  },

  /** Undoes a dismissal: the rule speaks again at these words. */
  remove({ rule, phrase }: Pick<Dismissal, 'rule' | 'phrase'>): Promise<void> {
    const key = dismissalKey(rule, phrase);
    return locked('dismissals', async () => {
      const all = await item.getValue();
      await item.setValue(all.filter((d) => dismissalKey(d.rule, d.phrase) !== key));
    });
  },
};

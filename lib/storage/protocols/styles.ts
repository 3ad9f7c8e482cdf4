import { storage } from 'wxt/utils/storage';
import { locked } from '../locked.ts';

/** A Vale style as it was taken: its files, unread. */
export interface StoredStyle {
  /** What is replaced and what is shown. */
  name: string;
  /** Where in `files` the style begins. */
  folder: string;
  files: Record<string, string>;
}

const item = storage.defineItem<StoredStyle[]>('local:styles', { fallback: [], version: 1 });

/** Vale styles that the user took. One of a name. */
export const styles = {
  getValue: (): Promise<StoredStyle[]> => item.getValue(),
  watch: (changed: (now: StoredStyle[]) => void): (() => void) => item.watch(changed),

  /** Puts a style in force in place of the one of its name. Written whole or not at all. */
  put(style: StoredStyle): Promise<void> {
    return locked('styles', async () => {
      const others = (await item.getValue()).filter(({ name }) => name !== style.name);
      await item.setValue([...others, style]);
    });
  },

  remove(name: string): Promise<void> {
    return locked('styles', async () =>
      item.setValue((await item.getValue()).filter((style) => style.name !== name)),
    );
  },
};

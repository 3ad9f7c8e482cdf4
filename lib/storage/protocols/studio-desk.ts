import { storage } from 'wxt/utils/storage';
import type { Draft } from '../../analyzer/types.ts';

/** What lies on the studio's desk: the file and the try-out as they were when the page was last open. */
export interface StudioDesk {
  source: string;
  draft: Draft;
}

const item = storage.defineItem<StudioDesk | null>('local:studio', { fallback: null, version: 1 });

/** The studio's unfinished work, kept so that a closed page loses nothing. */
export const studioDesk = {
  getValue: (): Promise<StudioDesk | null> => item.getValue(),
  put: (desk: StudioDesk): Promise<void> => item.setValue(desk),
};

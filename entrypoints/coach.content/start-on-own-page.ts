import { startGuard } from '../../lib/compose/guard/guard.ts';
import { startCoach } from './start-coach.ts';

/**
 * Starts the coach on a page of the extension, where no content script stands at the door. Such a page is for trying: its
 * drafts stay out of the history.
 */
export async function startOnOwnPage(): Promise<void> {
  startGuard(window, { wake: () => {}, alive: () => true });
  await startCoach(window, new AbortController().signal, false);
}

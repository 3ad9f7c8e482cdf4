import type { Attempt } from './attempt.ts';
import type { SendPress } from './send-press.ts';

/** A send that is held: for its report, or for the writer's answer. */
export interface Pending {
  attempt: Attempt;
  press: SendPress;
  /** Where the composer is. */
  place: () => Element;
  settled: boolean;
  /** How often its control is still waited for, once it was let go. */
  retries: number;
  /** The question is on screen. */
  open: boolean;
  over: AbortController;
}

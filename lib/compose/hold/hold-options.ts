import type { EnforcementMode } from '../../analyzer/types.ts';
import type { HeldPart, HeldSend, HoldAnswer, HoldBox } from './held-send.ts';
import type { SendPress } from './send-press.ts';

/** What the hold is handed: the boxes and settings of a frame, and whom to tell. */
export interface HoldOptions {
  /** The boxes of this frame, the one in use first. */
  boxes(): readonly HoldBox[];
  /** The box at an element that leaves together with another. */
  boxAt(element: Element): HoldBox | undefined;
  mode(): EnforcementMode;
  /** False once the extension was updated or removed under this page. */
  alive(): boolean;
  /** Shows the question until the writer answers, or `over` aborts. A rejection lets the send go. */
  question(held: HeldSend, over: AbortSignal): Promise<HoldAnswer>;
  /** The page was given the send of these boxes by this press. */
  released?(parts: readonly HeldPart[], press: SendPress): void;
  /** The page took these words away while their send was held: nothing is left to send, or to go back to. */
  stranded?(parts: readonly HeldPart[]): void;
}

import type { Report } from '../../analyzer/types.ts';
import type { Box } from '../sites/site.ts';

/** What the hold needs to know of a box; a session is one. */
export interface HoldBox {
  readonly box: Box;
  /** The text in the box now. */
  read(): string;
  /** The report on exactly `text`, when there is one. */
  known(text: string): Report | undefined;
  /** A report on `text`; rejects when the analyzer cannot be reached. */
  ask(text: string): Promise<Report>;
  /** The page was given the send of `text`; `reason` is why, where a protocol asked for one. */
  sending(text: string, reason?: string): void;
}

/** One box of a held send, as it was when the send was pressed. */
export interface HeldPart {
  box: HoldBox;
  text: string;
  report?: Report | undefined;
}

/** A send that waits for the writer's answer. */
export interface HeldSend {
  /** Every box that leaves with this send and has words in it, in the order of the page. */
  parts: readonly HeldPart[];
  /** A protocol's error is in it, or could not be ruled out: sending asks for a reason. */
  blocked: boolean;
  /** No report could be had in time. Only ever shown under `block`. */
  failed: boolean;
  /** True when a press at this point of the viewport, now, is a second one of the control that was held. */
  insists(x: number, y: number): boolean;
}

export type HoldAnswer = { send: false } | { send: true; reason?: string };

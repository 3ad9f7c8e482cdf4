import type { Draft, Report } from '../analyzer/types.ts';

/**
 * Every message of the extension: one line each. A content script is a stranger: what it may ask for is in
 * `PageMessages`; what only our own pages may ask for is in `OwnMessages`.
 */
export interface PageMessages {
  /** A box got the focus: wakes the worker and injects the coach into the sender's frame. */
  wake(): void;
  analyze(draft: Draft): Report;
}

// biome-ignore lint/suspicious/noEmptyInterface: filled as pages arrive
export interface OwnMessages {}

export interface ProtocolMap extends PageMessages, OwnMessages {}

import type { ReadonlySignal } from '@preact/signals';
import type { Draft, Report, Thread } from '../analyzer/types.ts';
import type { DraftRecord } from './draft-log.ts';
import type { EditorKind } from './editors/editor.ts';
import type { Box } from './sites/site.ts';

/** What a session is handed: its box, how to read and judge it, and whom to tell. */
export interface SessionOptions {
  box: Box;
  editor: EditorKind;
  /** Site id, or the host of a granted site. */
  site: string;
  analyze(draft: Draft): Promise<Report>;
  /** What leaves together with the box now. */
  thread(): Thread | undefined;
  /** Told once for each draft that was sent or left. */
  record(draft: DraftRecord): void;
  /** The user's switch for this site. Off: nothing is read. */
  on: ReadonlySignal<boolean>;
}

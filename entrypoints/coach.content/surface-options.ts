import type { ReadonlySignal } from '@preact/signals';
import type { Finding } from '../../lib/analyzer/types.ts';

/** What a box's surface is told by the page's state, and what it tells back. */
export interface SurfaceOptions {
  on: ReadonlySignal<boolean>;
  /** Marks in the text, or the cue alone. */
  marks: ReadonlySignal<boolean>;
  onDismiss(remark: Pick<Finding, 'rule' | 'text'>): void;
  /** Takes a dismissal back; resolves once that is done. */
  onUndismiss(remark: Pick<Finding, 'rule' | 'text'>): Promise<void>;
  onNotUseful(remark: Finding): void;
  onSettings(remark: Finding): void;
  onSwitch(on: boolean): void;
}

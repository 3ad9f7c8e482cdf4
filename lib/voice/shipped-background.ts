import stored from '../../assets/voice-background.json' with { type: 'json' };
import { type Background, readBackground, type StoredBackground } from './background.ts';

let shipped: Background | undefined;

/** The background that ships with Rapport; read on first use. */
export function shippedBackground(): Background {
  shipped ??= readBackground(stored as unknown as StoredBackground);
  return shipped;
}

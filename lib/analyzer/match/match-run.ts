import type { Token } from '../reading/token.ts';
import type { Anchors } from './anchors.ts';

/** A match of `entry` over tokens `[from, to)` of one sentence. */
export interface Match {
  entry: number;
  from: number;
  to: number;
}

/** What a run over a sentence came to, with what the run over an edit of it can take over. */
export interface MatchRun {
  /** Per entry leftmost longest, not overlapping itself, none silenced by `unless`. */
  matches: readonly Match[];
  tokens: readonly Token[];
  anchors: Anchors;
  /** All that was found, silencers (`~entry`) too, in the order of `from`. */
  found: readonly Match[];
  /** By token, the furthest place that was looked at from it. */
  reach: Uint32Array;
}

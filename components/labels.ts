import type { Category, Kind, Stance, Verdict } from '../lib/analyzer/types.ts';
import type { Ending, Outcome } from '../lib/storage/history/entry.ts';
import type { Mode } from '../lib/storage/settings/settings-shape.ts';

/** The words that pages use for the things of the house. */
export const labels: {
  category: Record<Category, string>;
  kind: Record<Kind, string>;
  stance: Record<Stance, string>;
  verdict: Record<Verdict, string>;
  ending: Record<Ending, string>;
  outcome: Record<Outcome, string>;
  mode: Record<Mode, string>;
} = {
  category: {
    'hard-sell': 'Hard sell',
    'mass-media': 'Mass media',
    'brand-voice': 'Brand voice',
    'personal-grievance': 'Personal grievance',
  },
  kind: { post: 'Post', reply: 'Reply', comment: 'Comment', message: 'Message', quote: 'Quote' },
  stance: { dialogue: 'Dialogue', self: 'Self', share: 'Sharing', broadcast: 'Broadcast', sell: 'Selling' },
  verdict: { clear: 'Reads well', remark: 'A remark', warning: 'A warning' },
  ending: { sent: 'sent', left: 'not sent' },
  outcome: { replaced: 'replaced', 'edited-away': 'reworded', dismissed: 'dismissed', kept: 'kept' },
  mode: { quiet: 'Quiet', coach: 'Coach', hold: 'Hold' },
};

/** How much the coach shows, a sentence a mode. */
export const modeHints: Record<Mode, string> = {
  quiet: 'Only the cue beside the box.',
  coach: 'The cue, and marks in the text.',
  hold: 'Asks once before a post with a warning goes out.',
};

/** What a protocol's `block` comes to. */
export const blockHint = 'What the protocol forbids needs an edit or a stated reason.';

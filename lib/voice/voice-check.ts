import type { Check, Finding } from '../analyzer/types.ts';
import type { Background } from './background.ts';
import { type Difference, differences, telling } from './differences.ts';
import { driftOf } from './drift.ts';
import type { Fingerprint } from './fingerprint.ts';
import { sayDifference } from './say-difference.ts';

const marks: Partial<Record<Difference['kind'] | string, RegExp>> = {
  exclamations: /!+/,
  questions: /\?+/,
  emoji: /\p{Extended_Pictographic}/u,
  hashtags: /#[\p{L}\p{N}_]+/u,
  capitals: /\b\p{Lu}{3,}\b/u,
  links: /(?:https?:\/\/|www\.)\S+/,
  mentions: /@[\p{L}\p{N}_.@-]*[\p{L}\p{N}_]/u,
  ellipses: /\.\.+|…/,
};

/** Where a reader would notice the difference first; the first line when it lies in no one place. */
function spanOf(text: string, difference: Difference): { start: number; end: number } {
  const pattern =
    difference.kind === 'new-word'
      ? // Words are letters and apostrophes; those of the text may be curly ones.
        new RegExp(`(?<!\\p{L})${difference.word.replaceAll("'", "['‘’]")}(?!\\p{L})`, 'iu')
      : marks[difference.habit];
  const found = pattern?.exec(text);
  if (found) return { start: found.index, end: found.index + found[0].length };
  const line = /\S[^\n]*/.exec(text);
  return line ? { start: line.index, end: line.index + line[0].length } : { start: 0, end: text.length };
}

/**
 * A check that speaks once, mildly, when a draft of at least 60 words drifts from the writer's voice, and names the
 * largest difference (P5); `house` are words that any company could use. It never speaks without a difference it can name.
 */
export function voiceCheck(
  voice: Fingerprint,
  background: Background,
  house: ReadonlySet<string> = new Set(),
): Check {
  return ({ text }): Finding[] => {
    if (driftOf(voice, [text], background).verdict !== 'drift') return [];
    // That a draft of this length is long is no news.
    const difference = differences(voice, [text], telling(voice, background, house)).find(
      (d) => d.kind !== 'habit' || d.habit !== 'words',
    );
    if (!difference) return [];
    const { start, end } = spanOf(text, difference);
    return [
      {
        rule: 'brand-voice.own-voice',
        category: 'brand-voice',
        level: 'suggestion',
        start,
        end,
        text: text.slice(start, end),
        message: `This reads unlike your posts. ${sayDifference(difference)}`,
        why: 'Readers came for your own voice; they notice when a post sounds like somebody else (P5).',
        replacements: [],
      },
    ];
  };
}

import type { Check, Draft } from '../../lib/analyzer/types.ts';
import { type StoredVoice, voiceOn, voices } from '../../lib/storage/voices.ts';
import { readFingerprint } from '../../lib/voice/read-fingerprint.ts';
import { shippedBackground } from '../../lib/voice/shipped-background.ts';
import { voiceCheck } from '../../lib/voice/voice-check.ts';
import { houseWords } from '../audit/house-words.ts';
import { live } from './live.ts';

/** A voice only advises: whatever it stumbles over, the rest of the report is said. */
const forgiving =
  (check: Check): Check =>
  (draft, stance) => {
    try {
      return check(draft, stance);
    } catch {
      return [];
    }
  };

/** The check of the voice that speaks on a draft's site for its account; none where no voice does. */
export function voiceChecks(): (draft: Pick<Draft, 'site' | 'account'>) => Promise<Check[]> {
  const stored = live(voices);
  // A fingerprint is opened once for as long as it stays stored.
  const opened = new WeakMap<StoredVoice, Check | null>();
  const open = (voice: StoredVoice): Check | null => {
    let check = opened.get(voice);
    if (check === undefined) {
      try {
        check = forgiving(voiceCheck(readFingerprint(voice.fingerprint), shippedBackground(), houseWords));
      } catch {
        // A damaged voice says nothing; the audit page names it.
        check = null;
      }
      opened.set(voice, check);
    }
    return check;
  };
  return async ({ site, account }) => {
    const voice = voiceOn(site, account, await stored());
    const check = voice && open(voice);
    return check ? [check] : [];
  };
}

import { voiceOn, voices } from '../../lib/storage/voices.ts';
import { learnMore } from '../../lib/voice/learn-more.ts';
import { readFingerprint } from '../../lib/voice/read-fingerprint.ts';
import { shippedBackground } from '../../lib/voice/shipped-background.ts';

/** Lets the voice that speaks on `site` for `account` learn a post that was sent there, where its writer asked for that. */
export async function learnFromSent(site: string, account: string | undefined, text: string): Promise<void> {
  const voice = voiceOn(site, account, await voices.getValue());
  if (!voice?.learns || text.trim() === '') return;
  await voices.change(voice.id, (now) => ({
    ...now,
    fingerprint: learnMore(readFingerprint(now.fingerprint), text, shippedBackground()),
  }));
}

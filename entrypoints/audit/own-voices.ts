import type { VoiceRow } from '../../components/settings/voice-row.tsx';
import { type StoredVoice, voices } from '../../lib/storage/voices.ts';
import { readFingerprint } from '../../lib/voice/read-fingerprint.ts';

/** A stored voice as the page lists it; a damaged one with what is wrong. */
export function voiceRow({
  id,
  name,
  sites,
  accounts = [],
  learnt,
  learns,
  fingerprint,
}: StoredVoice): VoiceRow {
  const row = { id, name, sites, accounts, learnt, learns: learns ?? false };
  try {
    return { ...row, posts: readFingerprint(fingerprint).posts };
  } catch (error) {
    return { ...row, posts: 0, trouble: (error as Error).message };
  }
}

/** A voice as a file that a team can share: no text is in it. */
export function voiceFile({ learns: _, ...voice }: StoredVoice): Blob {
  return new Blob([JSON.stringify({ rapport: 'voice', ...voice })], { type: 'application/json' });
}

/**
 * Stores the voice of a file, in place of the same voice if it is here. Gives back its name.
 * @throws SyntaxError or TypeError saying what is wrong with the file
 */
export async function openVoiceFile(text: string, time: number): Promise<string> {
  const raw = parsed(text);
  if (raw?.rapport !== 'voice' || typeof raw.name !== 'string')
    throw new TypeError('This file holds no voice of Rapport.');
  const [sites, accounts] = [raw.sites, raw.accounts].map((list): string[] =>
    Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [],
  ) as [string[], string[]];
  const fingerprint = readFingerprint(raw.fingerprint);
  const id = typeof raw.id === 'string' && raw.id.length <= 64 ? raw.id : crypto.randomUUID();
  await voices.put({ id, name: raw.name, sites, accounts, learnt: time, fingerprint });
  return raw.name;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown> | null;
  } catch {
    throw new SyntaxError('This file is no whole JSON; it may have been cut short.');
  }
}

import type { VoiceRow } from '../../components/voice-section.tsx';
import { allSites } from '../../lib/compose/sites/all-sites.ts';
import { type StoredVoice, voices } from '../../lib/storage/voices.ts';
import { differences } from '../../lib/voice/differences.ts';
import { driftOf } from '../../lib/voice/drift.ts';
import { learnVoice } from '../../lib/voice/fingerprint.ts';
import type { OwnPost } from '../../lib/voice/imports/own-post.ts';
import { readFingerprint } from '../../lib/voice/read-fingerprint.ts';
import { sayDifference } from '../../lib/voice/say-difference.ts';
import { shippedBackground } from '../../lib/voice/shipped-background.ts';

/** The latest posts that a drift is told of. */
const latest = 5;

/** A stored voice as the page lists it; a damaged one with what is wrong. */
export function voiceRow({ id, name, sites, learnt, fingerprint }: StoredVoice): VoiceRow {
  const where =
    sites.map((site) => allSites.find((s) => s.id === site)?.name ?? site).join(', ') || 'Everywhere';
  try {
    return { id, name, where, learnt, posts: readFingerprint(fingerprint).posts };
  } catch (error) {
    return { id, name, where, learnt, posts: 0, trouble: (error as Error).message };
  }
}

/** Learns a voice from posts and stores it. @throws RangeError when there are too few posts */
export function learn(posts: readonly OwnPost[], name: string, site: string, time: number): Promise<void> {
  const fingerprint = learnVoice(
    posts.map((post) => post.text),
    shippedBackground(),
    [name],
  );
  return voices.put({ id: crypto.randomUUID(), name, sites: site ? [site] : [], learnt: time, fingerprint });
}

/** A voice as a file that a team can share: no text is in it. */
export function voiceFile({ name, sites, learnt, fingerprint }: StoredVoice): Blob {
  return new Blob([JSON.stringify({ rapport: 'voice', name, sites, learnt, fingerprint })], {
    type: 'application/json',
  });
}

/** Stores the voice of a file. @throws SyntaxError or TypeError saying what is wrong with it */
export async function openVoiceFile(text: string, time: number): Promise<string> {
  const raw = JSON.parse(text) as Record<string, unknown> | null;
  if (raw?.rapport !== 'voice' || typeof raw.name !== 'string')
    throw new TypeError('This file holds no voice of Rapport.');
  const sites = Array.isArray(raw.sites) ? raw.sites.filter((site) => typeof site === 'string') : [];
  const fingerprint = readFingerprint(raw.fingerprint);
  await voices.put({ id: crypto.randomUUID(), name: raw.name, sites, learnt: time, fingerprint });
  return raw.name;
}

/** How far the latest of the posts lie from each voice, in sentences that name the differences. */
export function driftLines(stored: readonly StoredVoice[], posts: readonly OwnPost[]): string[] {
  const newest = [...posts].sort((a, b) => (b.time ?? 0) - (a.time ?? 0)).slice(0, latest);
  const texts = newest.map((post) => post.text);
  return stored.flatMap(({ name, fingerprint }) => {
    try {
      const voice = readFingerprint(fingerprint);
      const drift = driftOf(voice, texts, shippedBackground());
      if (drift.verdict === 'too-little') return [`${name}: too little text here to tell.`];
      if (drift.verdict === 'own') return [`${name}: the latest ${texts.length} posts sound like it.`];
      const named = differences(voice, texts, () => false)
        .slice(0, 2)
        .map(sayDifference);
      return [`${name}: the latest ${texts.length} posts drift from it. ${named.join(' ')}`.trim()];
    } catch {
      return [];
    }
  });
}

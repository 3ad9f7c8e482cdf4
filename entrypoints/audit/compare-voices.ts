import type { VoiceDrift } from '../../components/insights/drift-section.tsx';
import type { StoredVoice } from '../../lib/storage/voices.ts';
import { differences, telling } from '../../lib/voice/differences.ts';
import { driftOf } from '../../lib/voice/drift.ts';
import { driftSeries } from '../../lib/voice/drift-series.ts';
import type { OwnPost } from '../../lib/voice/imports/own-post.ts';
import { readFingerprint } from '../../lib/voice/read-fingerprint.ts';
import { sayDifference } from '../../lib/voice/say-difference.ts';
import { shippedBackground } from '../../lib/voice/shipped-background.ts';
import { houseWords } from './house-words.ts';

/** Posts that are taken together, so that one short post decides nothing. */
const span = 5;
/** Runs that the line shows. */
const longest = 60;

/**
 * How far the posts lie from each voice: a sentence on the latest that names the differences, and a line over the last
 * runs. A voice of some sites or accounts is held against the posts of those; a damaged one says nothing here.
 */
export function compareVoices(stored: readonly StoredVoice[], posts: readonly OwnPost[]): VoiceDrift[] {
  const oldestFirst = [...posts].sort((a, b) => (a.time ?? 0) - (b.time ?? 0));
  return stored.flatMap((voice) => {
    const { sites, accounts = [] } = voice;
    const speaks = ({ site, account }: OwnPost) =>
      (!site || sites.length === 0 || sites.includes(site)) &&
      (!account || accounts.length === 0 || accounts.includes(account));
    const own = oldestFirst.filter(speaks).slice(1 - span - longest);
    try {
      return own.length === 0 ? [] : [compare(voice, own)];
    } catch {
      return [];
    }
  });
}

function compare({ id, name, fingerprint }: StoredVoice, posts: readonly OwnPost[]): VoiceDrift {
  const voice = readFingerprint(fingerprint);
  const texts = posts.map((post) => post.text);
  const points = driftSeries(voice, texts, shippedBackground(), span).map(({ at, nearness }) => ({
    nearness,
    time: posts[at]?.time,
    post: at + 1,
  }));
  const latest = texts.slice(-span);
  const drift = driftOf(voice, latest, shippedBackground());
  const which = latest.length === 1 ? 'the latest post' : `the latest ${latest.length} posts`;
  if (drift.verdict === 'too-little')
    return { id, name, line: `${name}: too little text here to tell.`, points };
  if (drift.verdict === 'own') return { id, name, line: `${name}: ${which} sound like it.`, points };
  const named = differences(voice, latest, telling(voice, shippedBackground(), houseWords))
    .slice(0, 2)
    .map(sayDifference);
  return { id, name, line: `${name}: ${which} drift from it. ${named.join(' ')}`.trim(), points };
}

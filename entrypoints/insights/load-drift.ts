import type { VoiceDrift } from '../../components/insights/drift-section.tsx';
import { voices } from '../../lib/storage/voices.ts';
import { sentPosts } from '../audit/sent-posts.ts';

/** Posts that are read for the line; those of the last runs and some of other sites. */
const most = 200;

/** How far the posts that were sent last lie from the writer's voices; nothing where no voice was learnt. */
export async function loadDrift(): Promise<VoiceDrift[]> {
  const stored = await voices.getValue();
  if (stored.length === 0) return [];
  // What compares is large, and for those only who have a voice.
  const { compareVoices } = await import('../audit/compare-voices.ts');
  return compareVoices(stored, await sentPosts(most));
}

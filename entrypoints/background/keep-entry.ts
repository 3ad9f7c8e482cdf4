import { textSketch } from '../../lib/feed/text-sketch.ts';
import type { EndedDraft, Entry } from '../../lib/storage/history/entry.ts';
import { history, withoutText } from '../../lib/storage/history/history.ts';
import { markHistory } from '../../lib/storage/history/history-mark.ts';
import { wordsKeptFrom } from '../../lib/storage/history/words-kept-from.ts';
import { ruleCounts } from '../../lib/storage/remarks/rule-counts.ts';
import { settings } from '../../lib/storage/settings/settings.ts';
import { isOver, noteTrouble, trouble } from '../../lib/storage/trouble.ts';
import { learnFromSent } from './learn-from-sent.ts';

/**
 * Writes a draft that ended into the history, with as much of its words as the settings keep. A write that fails is
 * noted for the popup to say; the page is not told, its writer is done with the draft.
 */
export async function keepEntry(ended: EndedDraft, time: number, protocol?: string): Promise<void> {
  try {
    await write(ended, time, protocol);
    const last = await trouble.getValue();
    if (last && isOver(last, time)) await trouble.removeValue();
  } catch (error) {
    await noteTrouble(error, time);
  }
}

async function write(ended: EndedDraft, time: number, protocol: string | undefined): Promise<void> {
  const { texts } = await settings.getValue();
  const entry: Entry = { ...ended, time, length: ended.text.length, ...(protocol && { protocol }) };
  const added = await history.add(
    texts === 'never' ? withoutText(entry) : { ...entry, sketch: textSketch(entry.text ?? '') },
  );
  if (added > 0) {
    await markHistory();
    await ruleCounts.countShown(ended.findings.map((f) => f.rule));
    // A damaged voice is said on the audit page; it is no trouble of the history.
    if (ended.ending === 'sent')
      await learnFromSent(ended.site, ended.account, ended.text).catch(() => undefined);
  }
  await dropOldTexts(time);
}

/** Drops the words that the settings no longer keep; costs one look at an index when there are none. */
export async function dropOldTexts(now: number): Promise<void> {
  const { texts } = await settings.getValue();
  if (texts !== 'keep') await history.dropTexts(wordsKeptFrom(texts, now));
}

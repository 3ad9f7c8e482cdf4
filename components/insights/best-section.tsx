import type { Entry } from '../../lib/storage/history/entry.ts';
import { EntryLine } from '../history/entry-line.tsx';

interface Props {
  entry: Entry;
  siteName: string;
  now: number;
}

/** The draft that gained most on its way, and the words that went. */
export function BestSection({ entry, siteName, now }: Props) {
  const gone = entry.findings.filter(
    ({ phrase, outcome }) => phrase && (outcome === 'replaced' || outcome === 'edited-away'),
  );
  return (
    <section aria-labelledby="best">
      <h2 id="best">Most improved</h2>
      <p class="quiet">The draft that changed most between the first word and the send.</p>
      <ul>
        <EntryLine entry={entry} siteName={siteName} now={now} />
      </ul>
      {gone.length > 0 && (
        <p class="quiet">What went: {gone.map(({ phrase }) => `“${phrase}”`).join(' · ')}</p>
      )}
    </section>
  );
}

import type { Entry } from '../../lib/storage/history/entry.ts';
import { labels } from '../labels.ts';
import { when } from '../when.ts';
import { whatBecame } from './what-became.ts';

interface Props {
  entry: Entry;
  siteName: string;
  now: number;
}

/** One entry of the history in three short lines: where and when, the words, what became of the remarks. */
export function EntryLine({ entry, siteName, now }: Props) {
  return (
    <li class="entry">
      <p class="entry-where quiet small">
        <span>
          {siteName} · {labels.kind[entry.kind]} · {labels.ending[entry.ending]}
        </span>
        <time dateTime={new Date(entry.time).toISOString()}>{when(entry.time, now)}</time>
      </p>
      <p class={entry.text ? 'entry-text' : 'entry-text quiet'} dir="auto">
        {entry.text || 'The words are not kept.'}
      </p>
      <p class="small">
        <span class={`verdict verdict-${entry.final}`}>{labels.verdict[entry.final]}</span>{' '}
        <span class="quiet">{whatBecame(entry.findings)}</span>
      </p>
    </li>
  );
}

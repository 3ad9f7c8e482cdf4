import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../lib/storage/history/entry.ts';
import { labels } from '../labels.ts';
import { when } from '../when.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import { whatBecame } from './what-became.ts';

interface Props {
  entries: readonly Entry[];
  /** Called when the end of `entries` comes into view and there is more. */
  onMore(): void;
  hasMore: boolean;
  selected: ReadonlySet<string>;
  onSelect(id: string, on: boolean): void;
  onOpen(entry: Entry): void;
  /** The entry that takes the focus over from a deleted one; `onHeir` is called once it has it. */
  heir: Entry | undefined;
  onHeir(): void;
  siteName(site: string): string;
  now: number;
}

const rowHeight = 76;
/** Six rows: a list that leaves room for the page around it. */
const viewHeight = 6 * rowHeight;

/** The entries as a list that stays quick at any length: only what is in view is in the page. */
export function HistoryList(props: Props) {
  const { entries, hasMore, onMore } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, height } = useVirtualRows(scroller, entries.length, rowHeight);
  const last = rows.at(-1)?.index ?? 0;
  // On every new list, not on a new length: a page that was asked for while another was read would never come.
  useEffect(() => {
    if (hasMore && last >= entries.length - 20) onMore();
  }, [last, entries, hasMore, onMore]);
  return (
    <div class="history-scroll" ref={scroller} style={{ height: `${Math.min(height, viewHeight) + 2}px` }}>
      <ul style={{ height: `${height}px` }} aria-label="Drafts">
        {rows.map(({ index, start }) => {
          const entry = entries[index];
          if (!entry) return null;
          return (
            <li
              key={entry.id}
              class="history-row"
              style={{ transform: `translateY(${start}px)`, height: `${rowHeight}px` }}
              aria-setsize={hasMore ? -1 : entries.length}
              aria-posinset={index + 1}
            >
              <Row entry={entry} {...props} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Row({ entry, selected, onSelect, onOpen, heir, onHeir, siteName, now }: Props & { entry: Entry }) {
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (heir?.id !== entry.id) return;
    opener.current?.focus();
    onHeir();
  }, [heir, entry, onHeir]);
  const where = `${siteName(entry.site)} · ${labels.kind[entry.kind]} · ${labels.ending[entry.ending]}`;
  const time = when(entry.time, now);
  return (
    <>
      <input
        type="checkbox"
        aria-label={`Select: ${where}, ${time}`}
        checked={selected.has(entry.id)}
        onChange={(e) => onSelect(entry.id, e.currentTarget.checked)}
      />
      <button type="button" class="history-open" ref={opener} onClick={() => onOpen(entry)}>
        <span class="entry-where quiet small">
          <span>{where}</span>
          <time dateTime={new Date(entry.time).toISOString()}>{time}</time>
        </span>
        <span class={entry.text ? 'history-text' : 'history-text quiet'} dir="auto">
          {entry.text || 'The words are not kept.'}
        </span>
        <span class="small">
          <span class={`verdict verdict-${entry.final}`}>{labels.verdict[entry.final]}</span>{' '}
          <span class="quiet">{whatBecame(entry.findings)}</span>
        </span>
      </button>
    </>
  );
}

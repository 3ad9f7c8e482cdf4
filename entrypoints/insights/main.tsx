import { signal } from '@preact/signals';
import { render } from 'preact';
import { EntryDialog } from '../../components/history/entry-dialog.tsx';
import { HistoryFilters } from '../../components/history/history-filters.tsx';
import { HistoryList } from '../../components/history/history-list.tsx';
import { HistorySection } from '../../components/history/history-section.tsx';
import type { VoiceDrift } from '../../components/insights/drift-section.tsx';
import { InsightsView } from '../../components/insights/insights-view.tsx';
import { type Period, PeriodPicker } from '../../components/insights/period-picker.tsx';
import { troubleWords } from '../../components/trouble-words.ts';
import { knownSites } from '../../lib/compose/sites/known-sites.ts';
import { messenger } from '../../lib/messaging/messenger.ts';
import type { EntryFilter } from '../../lib/storage/history/entry-filter.ts';
import { noteLoss } from '../../lib/storage/trouble.ts';
import { historyState } from './history-state.ts';
import { loadDrift } from './load-drift.ts';
import { type Insights, loadInsights } from './load-insights.ts';
import { pageWidth } from './page-width.ts';
import { startOfPeriod } from './start-of-period.ts';

const now = Date.now();
const period = signal<Period>('30');
const site = signal('');
const insights = signal<Insights>();
const drifts = signal<VoiceDrift[]>([]);
const trouble = signal<string>();

const siteName = (id: string) => knownSites.find((each) => each.id === id)?.name ?? id;

const within = (): EntryFilter => ({
  from: startOfPeriod(period.value, now),
  ...(site.value && { site: site.value }),
});
const sayDamaged = () => {
  trouble.value = troubleWords.damaged;
};
const list = historyState(within, () => messenger.sendMessage('forgetHistory'), {
  changed: () => void read(),
  failed: sayDamaged,
});

async function read(): Promise<void> {
  try {
    insights.value = await loadInsights(period.value, site.value, now);
  } catch {
    sayDamaged();
  }
}

function show(change: { period?: Period; site?: string }): void {
  if (change.period !== undefined) period.value = change.period;
  if (change.site !== undefined) site.value = change.site;
  void read();
  void list.reload();
}

/** A component of its own: what the list reads while it is scrolled draws no chart and no table anew. */
function History() {
  const open = list.open.value;
  return (
    <>
      <HistorySection
        filters={<HistoryFilters filter={list.filter.value} onFilter={list.setFilter} />}
        list={
          <HistoryList
            entries={list.entries.value}
            onMore={list.more}
            hasMore={list.next.value !== undefined}
            selected={list.selected.value}
            onSelect={list.select}
            onOpen={(entry) => {
              list.open.value = entry;
            }}
            heir={list.heir.value}
            onHeir={() => {
              list.heir.value = undefined;
            }}
            siteName={siteName}
            now={now}
          />
        }
        found={list.entries.value.length}
        hasMore={list.next.value !== undefined}
        all={insights.value?.drafts}
        isFiltered={Object.keys(list.filter.value).length > 0}
        selected={list.selected.value.size}
        onDeleteSelected={() => void list.remove(list.selected.value)}
        onDeleteFound={list.removeFound}
        onClear={list.clear}
      />
      {open && (
        <EntryDialog
          key={open.id}
          entry={open}
          siteName={siteName(open.site)}
          onClose={() => {
            list.open.value = undefined;
          }}
          onDelete={() => void list.removeOpen()}
        />
      )}
    </>
  );
}

function Page() {
  const shown = insights.value;
  if (!shown) return null;
  const sites = [...new Set([...shown.sites, ...(site.value ? [site.value] : [])])];
  return (
    <InsightsView
      {...shown}
      best={shown.best && { entry: shown.best, siteName: siteName(shown.best.site) }}
      drifts={drifts.value}
      now={now}
      width={pageWidth.value}
      trouble={trouble.value}
      picker={
        <PeriodPicker
          period={period.value}
          onPeriod={(value) => show({ period: value })}
          site={site.value}
          sites={sites.map((id) => ({ id, name: siteName(id) }))}
          onSite={(value) => show({ site: value })}
          now={now}
        />
      }
    >
      <History />
    </InsightsView>
  );
}

noteLoss();
await Promise.all([read(), list.reload()]);
if (!insights.value)
  insights.value = {
    sent: 0,
    drafts: 0,
    figures: [],
    step: 'day',
    balance: [],
    remarks: [],
    habits: [],
    best: undefined,
    sites: [],
  };
render(<Page />, document.getElementById('app') as HTMLElement);
// What takes a moment comes once the rest is there; a history that cannot be read is said already.
drifts.value = await loadDrift().catch(() => []);

import { signal } from '@preact/signals';
import { render } from 'preact';
import { DataSection, type StoredThing } from '../../components/data-section.tsx';
import { OptionsView } from '../../components/options-view.tsx';
import { QuietSection } from '../../components/quiet-section.tsx';
import { RulesSection } from '../../components/rules-section.tsx';
import { type SiteRow, SitesSection } from '../../components/sites-section.tsx';
import { troubleWords } from '../../components/trouble-words.ts';
import { allSites } from '../../lib/compose/sites/all-sites.ts';
import { messenger } from '../../lib/messaging/messenger.ts';
import { type Dismissal, dismissals } from '../../lib/storage/dismissals.ts';
import { follow } from '../../lib/storage/follow.ts';
import { exportHistory } from '../../lib/storage/history-file.ts';
import { brokenSettings } from '../../lib/storage/repair-settings.ts';
import { isSilent, type RuleCount, ruleCounts } from '../../lib/storage/rule-counts.ts';
import { settings } from '../../lib/storage/settings.ts';
import { defaultSettings, type Settings, type SettingsChange } from '../../lib/storage/settings-shape.ts';
import { noteLoss } from '../../lib/storage/trouble.ts';
import { hostAccess } from '../popup/host-access.ts';
import { importFile } from './import-file.ts';
import { ruleGroups } from './rule-groups.ts';
import { saveFile } from './save-file.ts';
import { storedThings } from './stored-things.ts';

const current = signal(defaultSettings);
const dismissed = signal<Dismissal[]>([]);
const counts = signal<Record<string, RuleCount>>({});
const broken = signal<Awaited<ReturnType<typeof brokenSettings.getValue>>>(null);
const things = signal<StoredThing[]>([]);
const said = signal('');
/** The rule in the address: the card beside a compose box leads here. */
const rule = () => decodeURIComponent(location.hash.slice(1));
const wanted = signal(rule());
addEventListener('hashchange', () => {
  wanted.value = rule();
});

const readThings = () =>
  storedThings().then(
    (read) => {
      things.value = read;
    },
    () => {
      said.value = troubleWords.damaged;
    },
  );

/** A site that is not known by name is known by its host, which the user grants and takes back. */
async function switchSite(key: string, on: boolean): Promise<void> {
  const known = allSites.some((site) => site.id === key);
  if (known || (await hostAccess.switch(key, on))) change({ sites: { [key]: { on } } });
}

const change = (part: SettingsChange) => void messenger.sendMessage('changeSettings', part);

function siteRows({ sites }: Settings): SiteRow[] {
  const known = allSites.map(({ id, name, off }) => ({
    key: id,
    name,
    on: sites[id]?.on ?? !off,
    mode: sites[id]?.mode,
  }));
  const others = Object.entries(sites)
    .filter(([key]) => !allSites.some((site) => site.id === key))
    .map(([key, { on = true, mode }]) => ({ key, name: key, on, mode }));
  return [...known, ...others];
}

async function exportAs(format: 'json' | 'csv'): Promise<void> {
  const about = {
    settings: await settings.getRaw(),
    brokenSettings: broken.value,
    dismissals: dismissed.value,
  };
  saveFile(await exportHistory(format, about), `rapport-history.${format}`);
}

async function importFrom(file: File): Promise<void> {
  said.value = await importFile(file, current.value.texts, Date.now());
  await readThings();
}

async function eraseAll(): Promise<void> {
  await messenger.sendMessage('eraseAll');
  said.value = 'Everything is erased.';
  await readThings();
}

function Options() {
  const now = current.value;
  const silent = Object.entries(counts.value)
    .filter(([, count]) => isSilent(count))
    .map(([rule, count]) => ({ rule, ...count }));
  return (
    <OptionsView
      settings={now}
      onChange={change}
      broken={broken.value?.fields ?? []}
      onBrokenSeen={() => void brokenSettings.removeValue()}
    >
      <SitesSection
        rows={siteRows(now)}
        onSwitch={(key, on) => void switchSite(key, on)}
        onMode={(key, mode) => change({ sites: { [key]: { mode: mode ?? null } } })}
      />
      <RulesSection
        key={wanted.value}
        groups={ruleGroups(counts.value, wanted.value)}
        wanted={wanted.value}
        onSwitch={(rule, on) => void (on ? ruleCounts.restart(rule) : ruleCounts.silence(rule))}
      />
      <QuietSection
        dismissals={dismissed.value}
        onUndo={(rule, phrase) => void dismissals.remove({ rule, phrase })}
        silent={silent}
        onRestart={(rule) => void ruleCounts.restart(rule)}
      />
      <DataSection
        texts={now.texts}
        onTexts={(texts) => change({ texts })}
        things={things.value}
        onExport={exportAs}
        onImport={importFrom}
        onErase={eraseAll}
        said={said.value}
      />
    </OptionsView>
  );
}

noteLoss();
await Promise.all([
  follow(settings, (now) => {
    current.value = now;
    void readThings();
  }),
  follow(dismissals, (now) => {
    dismissed.value = now;
  }),
  follow(ruleCounts, (now) => {
    counts.value = now;
  }),
  follow(brokenSettings, (now) => {
    broken.value = now;
  }),
]);
await readThings();
render(<Options />, document.getElementById('app') as HTMLElement);

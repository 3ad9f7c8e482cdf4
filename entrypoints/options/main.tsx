import { signal } from '@preact/signals';
import { render } from 'preact';
import { DataSection, type StoredThing } from '../../components/settings/data-section.tsx';
import { OptionsView } from '../../components/settings/options-view.tsx';
import { OwnVoicesSection } from '../../components/settings/own-voices-section.tsx';
import { QuietSection } from '../../components/settings/quiet-section.tsx';
import { RulesSection } from '../../components/settings/rules-section.tsx';
import { type SiteRow, SitesSection } from '../../components/settings/sites-section.tsx';
import { troubleWords } from '../../components/trouble-words.ts';
import type { Enforcement } from '../../lib/analyzer/types.ts';
import { knownSites } from '../../lib/compose/sites/known-sites.ts';
import { messenger } from '../../lib/messaging/messenger.ts';
import { follow } from '../../lib/storage/follow.ts';
import { exportHistory } from '../../lib/storage/history/history-file.ts';
import { managedProtocols, protocols } from '../../lib/storage/protocols/protocols.ts';
import { type Dismissal, dismissals } from '../../lib/storage/remarks/dismissals.ts';
import { isSilent, type RuleCount, ruleCounts } from '../../lib/storage/remarks/rule-counts.ts';
import { isKeptOn } from '../../lib/storage/settings/mode-in-force.ts';
import { brokenSettings } from '../../lib/storage/settings/repair-settings.ts';
import { settings } from '../../lib/storage/settings/settings.ts';
import {
  defaultSettings,
  type Settings,
  type SettingsChange,
} from '../../lib/storage/settings/settings-shape.ts';
import { siteState } from '../../lib/storage/settings/site-state.ts';
import { noteLoss } from '../../lib/storage/trouble.ts';
import { type StoredVoice, voices } from '../../lib/storage/voices.ts';
import { voiceRow } from '../audit/own-voices.ts';
import { voiceActions } from '../audit/voice-actions.ts';
import { hostAccess } from '../popup/host-access.ts';
import { importFile } from './import-file.ts';
import { ruleGroups } from './rule-groups.ts';
import { saveFile } from './save-file.ts';
import { storedThings } from './stored-things.ts';

const current = signal(defaultSettings);
const dismissed = signal<Dismissal[]>([]);
const counts = signal<Record<string, RuleCount>>({});
const broken = signal<Awaited<ReturnType<typeof brokenSettings.getValue>>>(null);
/** What the protocols in force ask for, by site. */
const asked = signal<Record<string, Enforcement>>({});
const things = signal<StoredThing[]>([]);
const ownVoices = signal<StoredVoice[]>([]);
const said = signal('');
/** The rule in the address: the card beside a compose box leads here. An address that cannot be read names none. */
const rule = () => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};
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
  const known = knownSites.some((site) => site.id === key);
  if (known || (await hostAccess.switch(key, on))) change({ sites: { [key]: { on } } });
}

const change = (part: SettingsChange) =>
  void messenger.sendMessage('changeSettings', part).catch(() => {
    said.value = 'The change was not kept: there may be no room left on this machine.';
  });

const hostsIn = ({ sites }: Settings) =>
  Object.keys(sites).filter((key) => !knownSites.some((site) => site.id === key));

/** The desk has read the protocols; where it cannot be asked the rows stand as the writer chose. */
async function readAsked(): Promise<void> {
  const sites = [...knownSites.map(({ id }) => id), ...hostsIn(current.peek())];
  const enforcements = await messenger.sendMessage('enforcements', sites).catch(() => []);
  asked.value = Object.fromEntries(
    enforcements.flatMap((one, i) => (one ? [[sites[i] as string, one]] : [])),
  );
}

function siteRows(now: Settings): SiteRow[] {
  const row = (key: string, name: string, usually: boolean): SiteRow => {
    const room = { id: key, host: key, on: usually };
    const state = siteState(now, room);
    const enforcement = asked.value[key];
    return {
      key,
      name,
      on: state.on,
      mode: now.sites[key]?.mode,
      ...(enforcement?.floor &&
        isKeptOn(state, enforcement) && { kept: { by: enforcement.protocol, least: enforcement.floor } }),
    };
  };
  return [
    ...knownSites.map(({ id, name, off }) => row(id, name, !off)),
    // A host is the user's to grant: one that is off is out of a protocol's reach.
    ...hostsIn(now).map((host) => {
      const { kept, ...plain } = row(host, host, true);
      return plain.on ? { ...plain, kept } : plain;
    }),
  ];
}

async function exportAs(format: 'json' | 'csv'): Promise<void> {
  const about = {
    settings: await settings.getRaw(),
    brokenSettings: broken.value,
    dismissals: dismissed.value,
  };
  try {
    saveFile(await exportHistory(format, about), `rapport-history.${format}`);
  } catch {
    said.value = troubleWords.damaged;
  }
}

async function importFrom(file: File): Promise<void> {
  said.value = await importFile(file, current.value.texts, Date.now());
  await readThings();
}

async function eraseAll(): Promise<void> {
  said.value = 'Erasing, until no word is left on the disk.';
  said.value = await messenger.sendMessage('eraseAll').then(
    () => 'Everything is erased.',
    () => 'Not everything could be erased. Restart the browser, and erase again.',
  );
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
      <OwnVoicesSection
        voices={ownVoices.value.map(voiceRow)}
        sites={knownSites.map(({ id, name }) => ({ id, name }))}
        now={Date.now()}
        {...voiceActions}
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
  follow(voices, (now) => {
    ownVoices.value = now;
  }),
]);
await readThings();
await readAsked();
protocols.watch(() => void readAsked());
managedProtocols.watch(() => void readAsked());
render(<Options />, document.getElementById('app') as HTMLElement);

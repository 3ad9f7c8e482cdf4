import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { blockHint, modeHints } from '../../components/labels.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { troubleWords } from '../../components/trouble-words.ts';
import type { Enforcement } from '../../lib/analyzer/types.ts';
import { knownSites } from '../../lib/compose/sites/known-sites.ts';
import { messenger } from '../../lib/messaging/messenger.ts';
import { follow } from '../../lib/storage/follow.ts';
import { isKeptOn, modeInForce } from '../../lib/storage/settings/mode-in-force.ts';
import { brokenSettings } from '../../lib/storage/settings/repair-settings.ts';
import { settings } from '../../lib/storage/settings/settings.ts';
import { defaultSettings, type SiteSetting } from '../../lib/storage/settings/settings-shape.ts';
import { type SiteState, siteState } from '../../lib/storage/settings/site-state.ts';
import { noteLoss, trouble } from '../../lib/storage/trouble.ts';
import { currentPage } from './current-page.ts';
import { hostAccess } from './host-access.ts';
import { loadPopup, nothingYet } from './load-popup.ts';
import { type NamedRoom, roomOf } from './room-of.ts';

const now = Date.now();
const current = signal(defaultSettings);
const room = signal<NamedRoom | null>(null);
const isOwnPage = signal(false);
const past = signal(nothingYet);
const said = signal<string>();
const enforcement = signal<Enforcement | undefined>(undefined);
const state = computed(() => {
  const here = room.value;
  const now = here && siteState(current.value, here);
  // A grant may have been taken back in the browser's own settings.
  return now && { ...now, on: now.on && (here.known || here.on) };
});

async function findRoom(): Promise<void> {
  const url = await currentPage(location.search);
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const granted = host !== '' && (await hostAccess.has(host));
  room.value = roomOf(url, knownSites, granted);
  isOwnPage.value = url.startsWith(location.origin);
}

async function readHistory(): Promise<void> {
  try {
    past.value = await loadPopup(now);
  } catch {
    said.value = troubleWords.damaged;
  }
}

/** The desk has read the protocols; where it cannot be asked the page decides as it did before. */
async function readEnforcement(): Promise<void> {
  const here = room.value;
  if (here) enforcement.value = await messenger.sendMessage('enforcement', here.id).catch(() => undefined);
}

function changeSite(change: SiteSetting): void {
  const here = room.value;
  if (!here) return;
  const key = here.known ? here.id : here.host;
  void messenger.sendMessage('changeSettings', { sites: { [key]: change } });
}

async function switchSite(on: boolean): Promise<void> {
  const here = room.value;
  // The request comes first: the browser grants only in the very click that asks.
  if (here?.known === false && !(await hostAccess.switch(here.host, on))) {
    said.value = 'Without access Rapport cannot read here. Nothing changed; the switch asks again.';
    return;
  }
  changeSite({ on });
  await findRoom();
}

/** What a person wants to know beside the switch: why it is off, or where the coach is to be found. */
function noteOn({ known, on: usually }: NamedRoom, on: boolean): string | undefined {
  if (!on && !usually)
    return known
      ? 'Conversations here are private: they are read only once you switch this on.'
      : 'Switch it on, and the browser asks you once for access to this site.';
  if (on && past.value.entries.length === 0)
    return 'Click into a box where you write: the cue is in its corner.';
  return undefined;
}

/** The site as the writer and the protocols leave it: a floor keeps the coach on where the browser lets it run. */
function roomView(here: NamedRoom, chosen: SiteState) {
  const asked = enforcement.value;
  const mode = modeInForce(chosen, asked);
  const { name, known, on: usually } = here;
  if (!asked || !(known || usually) || !isKeptOn(chosen, asked))
    return { name, on: chosen.on, mode: chosen.mode, note: noteOn(here, chosen.on) };
  const note = `${asked.protocol} keeps the coach on here. ${mode === 'block' ? blockHint : modeHints[mode]}`;
  return { name, on: true, mode: chosen.mode, note, kept: mode };
}

function Popup() {
  const here = room.value;
  const { week, line, entries } = past.value;
  return (
    <PopupView
      room={here && state.value && roomView(here, state.value)}
      isOwnPage={isOwnPage.value}
      onSwitch={switchSite}
      onMode={(mode) => changeSite({ mode })}
      week={week}
      line={line}
      protocols={inForce.names}
      conflicts={inForce.conflicts}
      broken={inForce.broken}
      entries={entries}
      siteName={(id) => knownSites.find((site) => site.id === id)?.name ?? id}
      now={now}
      onClear={() => messenger.sendMessage('forgetHistory').then(readHistory)}
      trouble={said.value}
    />
  );
}

noteLoss();
const [inForce, broken] = await Promise.all([
  messenger.sendMessage('protocolsInForce').catch(() => ({ names: [], conflicts: [], broken: [] })),
  brokenSettings.getValue(),
  // A loss is found by reading the history, here or beside this page.
  follow(trouble, (now) => {
    if (now) said.value ??= troubleWords[now.kind];
  }),
  findRoom().then(readEnforcement),
  readHistory(),
  follow(settings, (now) => {
    current.value = now;
  }),
]);
if (broken)
  said.value ??= `Some settings could not be read (${broken.fields.join(', ')}). They have their defaults.`;
render(<Popup />, document.getElementById('app') as HTMLElement);

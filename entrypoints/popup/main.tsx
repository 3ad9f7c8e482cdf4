import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/popup-view.tsx';
import { troubleWords } from '../../components/trouble-words.ts';
import { allSites } from '../../lib/compose/sites/all-sites.ts';
import { messenger } from '../../lib/messaging/messenger.ts';
import { follow } from '../../lib/storage/follow.ts';
import { history } from '../../lib/storage/history.ts';
import { brokenSettings } from '../../lib/storage/repair-settings.ts';
import { settings } from '../../lib/storage/settings.ts';
import { defaultSettings, type SiteSetting } from '../../lib/storage/settings-shape.ts';
import { siteState } from '../../lib/storage/site-state.ts';
import { trouble } from '../../lib/storage/trouble.ts';
import { currentPage } from './current-page.ts';
import { loadPopup, nothingYet } from './load-popup.ts';
import { type NamedRoom, roomOf } from './room-of.ts';

const now = Date.now();
const current = signal(defaultSettings);
const room = signal<NamedRoom | null>(null);
const past = signal(nothingYet);
const said = signal<string>();
const state = computed(() => room.value && siteState(current.value, room.value));

/** Grants are by host, whatever the port and the scheme. */
const originsOf = (host: string) => [`*://${host}/*`];

async function findRoom(): Promise<void> {
  const url = await currentPage(location.search);
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const granted = host !== '' && (await browser.permissions.contains({ origins: originsOf(host) }));
  room.value = roomOf(url, allSites, granted);
}

async function readHistory(): Promise<void> {
  try {
    past.value = await loadPopup(now);
  } catch {
    said.value = troubleWords.damaged;
  }
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
  if (on && here && !here.known && !(await browser.permissions.request({ origins: originsOf(here.host) }))) {
    said.value = 'Without access Rapport cannot read here. Nothing changed; the switch asks again.';
    return;
  }
  changeSite({ on });
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

function Popup() {
  const here = room.value;
  const { week, line, entries } = past.value;
  return (
    <PopupView
      room={here && state.value && { name: here.name, note: noteOn(here, state.value.on), ...state.value }}
      onSwitch={switchSite}
      onMode={(mode) => changeSite({ mode })}
      week={week}
      line={line}
      protocols={inForce}
      entries={entries}
      siteName={(id) => allSites.find((site) => site.id === id)?.name ?? id}
      now={now}
      onClear={() => void history.clear().then(readHistory)}
      trouble={said.value}
    />
  );
}

const [inForce, broken, last] = await Promise.all([
  messenger.sendMessage('protocolNames').catch(() => []),
  brokenSettings.getValue(),
  trouble.getValue(),
  findRoom(),
  readHistory(),
  follow(settings, (now) => {
    current.value = now;
  }),
]);
if (last) said.value ??= troubleWords[last.kind];
if (broken)
  said.value ??= `Some settings could not be read (${broken.fields.join(', ')}). They have their defaults.`;
render(<Popup />, document.getElementById('app') as HTMLElement);

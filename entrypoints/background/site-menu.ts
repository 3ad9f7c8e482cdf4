import { browser } from 'wxt/browser';
import { knownSites } from '../../lib/compose/sites/known-sites.ts';
import { settings } from '../../lib/storage/settings/settings.ts';
import { changed } from '../../lib/storage/settings/settings-shape.ts';
import { hostAccess } from '../popup/host-access.ts';
import { roomOf } from '../popup/room-of.ts';

const id = 'coach-here';

/** Puts "Coach on this site" into the menu of the toolbar's button. Browsers keep it: once an installation or update. */
export async function offerSiteMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title: 'Coach on this site', contexts: ['action'] });
}

/** The coach on for the site behind the toolbar, as the popup's switch has it; asks for a host that is not known. */
export async function onSiteMenu(item: string | number, url: string | undefined): Promise<void> {
  const room = item === id && roomOf(url ?? '', knownSites, true);
  if (!room || !(room.known || (await hostAccess.ask(room.host)))) return;
  const key = room.known ? room.id : room.host;
  await settings.change((now) => changed(now, { sites: { [key]: { on: true } } }));
}

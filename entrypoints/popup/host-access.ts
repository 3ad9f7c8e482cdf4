import { browser } from 'wxt/browser';

/** Grants are by host, whatever the port and the scheme. */
const originsOf = (host: string) => ({ origins: [`*://${host}/*`] });

/** What the user lets the extension do on a host that is not among the known sites. */
export const hostAccess = {
  has: (host: string): Promise<boolean> => browser.permissions.contains(originsOf(host)),
  /** Asks the user, unless it is granted already. Call it first thing in the click that asks: browsers want that. */
  ask: (host: string): Promise<boolean> => browser.permissions.request(originsOf(host)),
  /** Takes it back: open pages are left at once. */
  drop: (host: string): Promise<boolean> => browser.permissions.remove(originsOf(host)),
  /** Asks for it or takes it back; false when the user refused. */
  async switch(host: string, on: boolean): Promise<boolean> {
    return on ? hostAccess.ask(host) : hostAccess.drop(host).then(() => true);
  },
};

/** Clients that are one site under names of their own. */
const clientOf: Readonly<Record<string, string>> = {
  'reddit-old': 'reddit',
  elk: 'mastodon',
  phanpy: 'mastodon',
};

/** The names that a protocol may mean a site by, its own first: what is said of Mastodon holds in Elk, too. */
export function siteNames(site: string): string[] {
  return Object.hasOwn(clientOf, site) ? [site, clientOf[site] as string] : [site];
}

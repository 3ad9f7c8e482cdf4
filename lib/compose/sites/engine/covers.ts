/**
 * True when `url` lies in the WebExtensions match pattern `scheme://host/path`. Only what the table of sites uses: a
 * scheme, a host or `*.host`, a path that may end in `*`. The browser itself does the matching of the manifest; this
 * says again in a page which pattern it was. (WXT's matcher would be a fiftieth of the whole coach for it; the unit tests
 * hold the two together.)
 */
export function covers(pattern: string, url: URL): boolean {
  const [, scheme, host, path] = /^(\w+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!host || !path || url.protocol !== `${scheme}:`) return false;
  const onHost = host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
  return onHost && (path.endsWith('*') ? url.pathname.startsWith(path.slice(0, -1)) : url.pathname === path);
}

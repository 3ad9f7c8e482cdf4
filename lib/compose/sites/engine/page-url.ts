/**
 * The address that tells which site a frame belongs to: its own, or that of the nearest frame around it which has one
 * (`about:blank` and `srcdoc` frames inherit their maker's origin).
 */
export function pageUrl(location: Location, document: Document): URL {
  if (location.protocol !== 'about:') return new URL(location.href);
  try {
    const above = document.defaultView?.parent;
    if (above && above !== document.defaultView) return pageUrl(above.location, above.document);
  } catch {
    // A parent of another origin does not say where it is.
  }
  return new URL(location.href);
}

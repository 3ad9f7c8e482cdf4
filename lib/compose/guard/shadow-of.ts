// Chromium's way into a closed root, for the scripts of extensions alone. Firefox has a property for it.
declare const chrome:
  | { dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } }
  | undefined;

/**
 * The shadow root of an element, also a closed one where the browser lets an extension in; null without one, and for
 * our own hosts, whose inside is nobody's compose box.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.localName === 'rapport-coach') return null;
  if (element.shadowRoot || !(element instanceof HTMLElement)) return element.shadowRoot;
  if (import.meta.env.FIREFOX)
    return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  try {
    return (typeof chrome === 'object' && chrome.dom?.openOrClosedShadowRoot?.(element)) || null;
  } catch {
    // A browser that does not let us in: a closed root stays closed.
    return null;
  }
}

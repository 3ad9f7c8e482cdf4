/**
 * What our scripts need of the context that WXT hands to a content script, in whose place the build puts this: its end.
 * WXT's own tells of itself by an event that the page can hear and make; ours ends where the guard finds the extension
 * gone from under the page.
 */
export const ContentScriptContext = AbortController;

/**
 * What our scripts need of the context that WXT hands to a content script, in whose place the build puts this: a signal
 * that ends when a newer copy of the same script starts in the page, after an update of the extension.
 */
export class ContentScriptContext {
  readonly #ending = new AbortController();
  readonly signal = this.#ending.signal;

  constructor(name: string) {
    const started = `rapport-${name}-started`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => this.#ending.abort(), { once: true });
  }
}

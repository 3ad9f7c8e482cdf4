/** A second press within this time goes through, in milliseconds. */
const insist = 3_000;
/** A send that was let go stays free for this long: pages ask again, confirm, or submit later; in milliseconds. */
const free = 5_000;

/** Remembers, by composer, which sends are free to go. Times are the page's monotonic clock. */
export class Passes {
  readonly #free = new WeakMap<Element, { texts: string; until: number }>();
  readonly #held = new WeakMap<Element, number>();

  /** These words were let go: whatever the page does to send them now is not stopped again. */
  letGo(composer: Element, texts: string, forMs = free): void {
    this.#free.set(composer, { texts, until: performance.now() + forMs });
  }

  isFree(composer: Element, texts: string): boolean {
    const pass = this.#free.get(composer);
    return pass !== undefined && pass.texts === texts && performance.now() <= pass.until;
  }

  /** A press was held just now. */
  held(composer: Element): void {
    this.#held.set(composer, performance.now());
  }

  /** True when a press was held a moment ago: the writer insists. */
  isSecond(composer: Element): boolean {
    const first = this.#held.get(composer);
    return first !== undefined && performance.now() - first <= insist;
  }
}

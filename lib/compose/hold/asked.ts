import { type Report, remarkKey } from '../../analyzer/types.ts';
import { heldFindings } from './needs-hold.ts';

/** Remembers, by composer, what its writer was asked about already: the same question is not put twice. */
export class Asked {
  readonly #keys = new WeakMap<Element, Set<string>>();

  /** The remark keys of what was asked about in `composer`. */
  of(composer: Element): ReadonlySet<string> {
    return this.#keys.get(composer) ?? new Set();
  }

  add(composer: Element, reports: readonly Report[]): void {
    const found = reports.flatMap((report) => heldFindings(report).map(remarkKey));
    this.#keys.set(composer, new Set([...this.of(composer), ...found]));
  }

  /** The page has drawn `composer` anew, as `now`. */
  carry(composer: Element, now: Element): void {
    this.#keys.set(now, new Set(this.of(composer)));
  }
}

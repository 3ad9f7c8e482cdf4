import type { Limit } from '../site.ts';
import { findFirst } from './composed-tree.ts';

/**
 * Reads a room's own limit from its counter, without asking any server. The counter shows what is left, which with what
 * is written makes the limit, or `written/limit`. `counter` is looked for in what is sent with the box; without a
 * number in it, `usual` holds.
 */
export function countedLimit(
  counter: string,
  usual: number,
  count: (text: string) => number,
): (box: HTMLElement, scope: Element) => Limit {
  return (box, scope) => {
    const written = box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '');
    const shown = (findFirst(scope, counter)?.textContent ?? '').trim().replace('\u2212', '-');
    const [, whole] = /^\d+\/(\d+)$/.exec(shown) ?? [];
    const left = /^-?\d+$/.test(shown) ? Number(shown) + count(written) : usual;
    const max = whole ? Number(whole) : left;
    return { max: max > 0 ? max : usual, count };
  };
}

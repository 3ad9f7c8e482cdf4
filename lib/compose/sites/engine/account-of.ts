import { findFirst } from './composed-tree.ts';
import { plainText } from './plain-text.ts';

/**
 * The account that writes in `box`, as the first of `selectors` shows it in the page or in `scope`: the handle that a
 * profile's link ends with, else a handle in the text, else its first line. Lower case, without the @.
 */
export function accountOf(selectors: readonly string[], box: Element, scope: Element): string | undefined {
  for (const selector of selectors) {
    const at = box.ownerDocument.querySelector(selector) ?? findFirst(scope, selector);
    if (!at) continue;
    const shown = plainText(at);
    const account =
      /([^/?#]+)\/?(?:[?#].*)?$/.exec(at.getAttribute('href') ?? '') ??
      /@([\p{L}\p{N}_.@-]+)/u.exec(shown) ??
      /(.+)/.exec(shown);
    if (account?.[1]) return account[1].replace(/^@/, '').trim().slice(0, 100).toLowerCase();
  }
  return undefined;
}

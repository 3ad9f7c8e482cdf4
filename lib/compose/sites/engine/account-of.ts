import { plainText } from './plain-text.ts';

/**
 * The account that writes in `box`, as its tree shows it at `selector`: what a profile's link ends with, else the first
 * line of the text.
 */
export function accountOf(selector: string | undefined, box: Element): string | undefined {
  const at = selector && (box.getRootNode() as Document | ShadowRoot).querySelector(selector);
  return at ? (at.getAttribute('href')?.split('/').at(-1) ?? plainText(at).split('\n')[0]) : undefined;
}

import { wordSet } from './char-set.ts';
import type { Assertion } from './pattern-node.ts';

/** Whether an assertion holds in a text at a place, in UTF-16 units. */
export function holdsAt(text: string, kind: Assertion, at: number): boolean {
  switch (kind) {
    case 'text-start':
      return at === 0;
    case 'text-end':
      return at === text.length;
    case 'line-start':
      return at === 0 || text.charCodeAt(at - 1) === 10;
    case 'line-end':
      return at === text.length || text.charCodeAt(at) === 10;
    case 'text-end-or-newline':
      return at === text.length || (at === text.length - 1 && text.charCodeAt(at) === 10);
    default:
      return (isWordAfter(text, at) !== isWordBefore(text, at)) === (kind === 'word');
  }
}

function isWordAfter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return wordSet.ascii[unit] === 1;
  return at < text.length && wordSet.wide(text.codePointAt(at) as number);
}

function isWordBefore(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  if (unit < 128) return wordSet.ascii[unit] === 1;
  return at > 0 && wordSet.wide(codePointBefore(text, at) as number);
}

/** The code point that ends at a place; undefined at the start. */
export function codePointBefore(text: string, at: number): number | undefined {
  if (at <= 0) return undefined;
  const low = text.charCodeAt(at - 1);
  if (low < 0xdc00 || low > 0xdfff || at < 2) return low;
  const high = text.charCodeAt(at - 2);
  return high >= 0xd800 && high <= 0xdbff ? (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000 : low;
}

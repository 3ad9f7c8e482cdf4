import type { Limit } from '../site.ts';
import { xLink } from './x-link.ts';

/** One emoji as people see it, sequences included; a keycap also without its variation selector. */
const emoji = /\p{RGI_Emoji}|[#*0-9]\u20e3/gv;

/** Code points that weigh half of the others: Latin and its neighbours up to Georgian, and general punctuation. */
const light = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

/**
 * The weighted length of a post on X by the published twitter-text configuration, version 3: text in NFC; every link 23,
 * every emoji 2, code points of the light ranges 1, all others 2.
 */
export function xLength(text: string): number {
  let length = 0;
  const weighing = (weight: number) => () => {
    length += weight;
    return '';
  };
  const rest = text.normalize('NFC').replace(xLink, weighing(23)).replace(emoji, weighing(2));
  for (const character of rest) {
    const code = character.codePointAt(0) as number;
    length += light.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return length;
}

/** A post for everybody. Longer posts are a paid feature, which the page does not say plainly. */
export const xLimit: Limit = { max: 280, count: xLength };

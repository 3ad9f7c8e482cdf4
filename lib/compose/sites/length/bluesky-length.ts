import type { Limit } from '../site.ts';
import { graphemeLength } from './graphemes.ts';
import { topLevelDomain } from './top-level-domains.ts';

/** A link with a scheme up to the next space, or a bare domain with a known ending. */
const link = new RegExp(
  `(?<=^|\\s|\\()(?:https?://\\S+|[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.${topLevelDomain}(?![a-z0-9-])\\S*)`,
  'gi',
);

/**
 * Length of a post on Bluesky: user-perceived characters of what readers will see, where a link is shown without its
 * scheme and with at most 15 characters after the host (13 and an ellipsis of three dots when there are more).
 */
export function blueskyLength(text: string): number {
  return graphemeLength(text.trimEnd().replace(link, shorten));
}

/** 300 user-perceived characters. */
export const blueskyLimit: Limit = { max: 300, count: blueskyLength };

function shorten(found: string): string {
  let address = found.replace(/[.,;:!?]+$/, '');
  if (address.endsWith(')') && !address.includes('(')) address = address.slice(0, -1);
  const rest = found.slice(address.length);
  const whole = /^https?:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return found;
  const url = new URL(whole);
  const path = (url.pathname === '/' ? '' : url.pathname) + url.search + url.hash;
  return url.host + (path.length > 15 ? `${path.slice(0, 13)}...` : path) + rest;
}

import { topLevelDomain } from './top-level-domains.ts';

/** Letters of addresses: Latin with accents and Cyrillic, as X takes them. */
const letter = 'a-z\\u00c0-\\u024f\\u0400-\\u04ff0-9';
const inPath = `[${letter}!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&]`;
const parens = `\\((?:${inPath}+|${inPath}*\\(${inPath}+\\)${inPath}*)\\)`;
const path = `/(?:${inPath}*(?:${parens}${inPath}*)*(?:[+\\-${letter}=_#/]|${parens}))?`;
const query = `\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]`;
const tail = `(?::\\d+)?(?:${path})?(?:${query})?`;
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?\\.';
const plainLabel = '[a-z0-9\\u00c0-\\u024f](?:[a-z0-9_\\u00c0-\\u024f-]*[a-z0-9\\u00c0-\\u024f])?\\.';

/**
 * A link that X would turn into its own short address: with a scheme any domain, without one a domain with a known ending.
 * Follows the published rules of twitter-text; addresses of e-mail and handles are none.
 */
export const xLink = new RegExp(
  `(?<![A-Za-z0-9@\\uff20$#\\uff03])(?:https?://t\\.co/[a-z0-9]+(?:${query})?|` +
    `https?://(?:${label})+(?:xn--[a-z0-9-]+|\\p{L}{2,})(?![\\p{L}\\p{N}@+-])${tail}|` +
    `(?<![-_./\\u00c0-\\u024f])(?:${plainLabel})+${topLevelDomain}(?![a-z0-9@+-])${tail})`,
  'giu',
);

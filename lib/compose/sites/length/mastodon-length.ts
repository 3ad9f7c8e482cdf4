import { graphemeLength } from './graphemes.ts';

const placeholder = 'x'.repeat(23);

/** A link with its scheme; a closing mark of the sentence is no part of it. */
const link =
  /(?<![\p{L}\p{N}@$#/])https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.[\p{L}]{2,}(?::\d+)?(?:[/?#](?:[^\s<>"'()]|\([^\s<>"'()]*\))*(?<![.,;:!?*\]}]))?/giu;

/** `@user@host`: only `@user` counts. */
const mention = /(^|[^/\w])@(\w+(?:[.-]+\w+)*)@[\p{L}\p{N}.-]+[\p{L}\p{N}]/giu;

/**
 * Length of a post as Mastodon counts it: user-perceived characters, every link 23, of a mention only the local part.
 * A content warning counts on top; it stands in a field of its own.
 */
export function mastodonLength(text: string): number {
  return graphemeLength(text.replace(link, placeholder).replace(mention, '$1@$2'));
}

// One character each, from the private use area, so that a masked thing is one sign in every n-gram.
const link = '\uE000';
const handle = '\uE001';
const hashtag = '\uE002';
const name = '\uE003';

/**
 * A post with what tells its topic or its writer's name put out of sight: links, handles, hashtags, digits and the
 * writer's own names become one sign each; quotes are straightened and white space folded. What is left is style.
 * @param names the writer's own names and brands, in any case
 */
export function maskPost(text: string, names: readonly string[] = []): string {
  let masked = text
    .replace(/https?:\/\/\S+|www\.\S+/g, link)
    .replace(/@[\p{L}\p{N}_.@-]*[\p{L}\p{N}_]/gu, handle)
    .replace(/#[\p{L}\p{N}_]+/gu, hashtag)
    .replace(/\d+/g, '0')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  for (const own of names) {
    if (own.length < 2) continue;
    masked = masked.replace(new RegExp(own.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu'), name);
  }
  return masked;
}

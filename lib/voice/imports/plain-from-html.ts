import { resolveEntities } from './resolve-entities.ts';

/**
 * Text of a small HTML fragment as Mastodon stores posts: paragraphs and line breaks become newlines, other tags go,
 * entities are resolved. Nothing is ever parsed as a document.
 */
export function plainFromHtml(html: string): string {
  const text = html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/p>\s*<p[^>]*>/gi, '\n\n')
    .replace(/<span class="invisible">[^<]*<\/span>/gi, '')
    .replace(/<[^>]*>/g, '');
  return resolveEntities(text).trim();
}

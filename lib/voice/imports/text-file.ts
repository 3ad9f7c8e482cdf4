import { type OwnPost, type PostReader, textOf } from './own-post.ts';
import { postOfRow } from './post-of-row.ts';

function fromJsonLines(name: string, text: string) {
  const posts: OwnPost[] = [];
  const skipped: string[] = [];
  text.split('\n').forEach((line, index) => {
    if (!line.trim()) return;
    try {
      const post = postOfRow(JSON.parse(line));
      if (!post) throw new Error('no "text"');
      posts.push(post);
    } catch (error) {
      skipped.push(`${name}: line ${index + 1}: ${(error as Error).message}`);
    }
  });
  return { posts, skipped };
}

/** Plain text: posts apart by blank lines, or one a line when there are none; or JSON lines with `text`. */
export const readTextFile: PostReader = ({ name, bytes }) => {
  if (!/\.(?:txt|md|jsonl|ndjson)$/i.test(name)) return null;
  const text = textOf(bytes).replace(/\r\n?/g, '\n');
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return fromJsonLines(name, text);
  const parts = /\n\s*\n/.test(text.trim()) ? text.split(/\n\s*\n/) : text.split('\n');
  return { posts: parts.map((part) => ({ text: part.trim() })), skipped: [] };
};

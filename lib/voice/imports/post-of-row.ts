import { type OwnPost, timeOf } from './own-post.ts';

/** Names of columns and fields, most telling first: LinkedIn's Shares.csv and Comments.csv, then what people call them. */
export const textNames = [
  'sharecommentary',
  'message',
  'text',
  'full_text',
  'post',
  'content',
  'body',
  'tweet',
  'caption',
];
const timeNames = ['date', 'time', 'created_at', 'createdat', 'published', 'timestamp'];

/** The post in a row of a table or an object of a list; null when none of its fields is known to hold a text. */
export function postOfRow(row: unknown): OwnPost | null {
  if (typeof row === 'string') return { text: row };
  if (typeof row !== 'object' || row === null) return null;
  const fields = new Map(Object.entries(row).map(([name, value]) => [name.trim().toLowerCase(), value]));
  const text = textNames.map((name) => fields.get(name)).find((value) => typeof value === 'string');
  if (typeof text !== 'string') return null;
  const site = fields.get('site');
  const kind = fields.get('kind');
  return {
    text,
    ...(typeof site === 'string' && site && { site }),
    ...((kind === 'reply' || kind === 'comment') && { reply: true }),
    ...timeOf(timeNames.map((name) => fields.get(name)).find((value) => value !== undefined)),
  };
}

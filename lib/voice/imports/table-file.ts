import Papa from 'papaparse';
import { type OwnPost, type PostReader, textOf, timeOf } from './own-post.ts';

// Column names, most telling first: LinkedIn's Shares.csv and Comments.csv, then what people call such columns.
const textColumns = ['sharecommentary', 'message', 'text', 'post', 'content', 'body', 'tweet', 'caption'];
const timeColumns = ['date', 'time', 'created_at', 'published', 'timestamp'];

/** A CSV or TSV file with a header line: LinkedIn's export, or any table with a column of texts. */
export const readTableFile: PostReader = ({ name, bytes }) => {
  if (!/\.(?:csv|tsv)$/i.test(name)) return null;
  const { data, errors, meta } = Papa.parse<Record<string, string>>(textOf(bytes), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const columns = meta.fields ?? [];
  const column = textColumns.find((c) => columns.includes(c));
  if (!column)
    throw new Error(`no column of texts; one of ${textColumns.join(', ')} is looked for in the first line`);
  const linkedIn = /(?:shares|comments)\.csv$/i.test(name);
  const time = timeColumns.find((c) => columns.includes(c));
  const posts: OwnPost[] = [];
  for (const row of data) {
    // LinkedIn doubles quotes inside commentary a second time.
    const text = (row[column] ?? '').replace(/"\n"/g, '\n').trim();
    if (!text) continue;
    posts.push({
      text,
      ...(linkedIn && { site: 'linkedin', reply: /comments\.csv$/i.test(name) }),
      ...timeOf(time ? row[time] : undefined),
    });
  }
  const skipped = errors
    .filter((error) => error.type !== 'Delimiter')
    .map((error) => `${name}: line ${(error.row ?? 0) + 2}: ${error.message}`);
  return { posts, skipped };
};

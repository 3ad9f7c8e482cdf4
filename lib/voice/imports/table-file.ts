import Papa from 'papaparse';
import { type OwnPost, type PostReader, textOf } from './own-post.ts';
import { postOfRow, textNames } from './post-of-row.ts';
import { resolveEntities } from './resolve-entities.ts';

/** A CSV or TSV file with a header line: LinkedIn's export, or any table with a column of texts. */
export const readTableFile: PostReader = ({ name, bytes }) => {
  if (!/\.(?:csv|tsv)$/i.test(name)) return null;
  const text = textOf(bytes);
  const isNamedComments = /comments[^/]*\.csv$/i.test(name);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    // LinkedIn's comments have their quotation marks behind a backslash, its shares double them.
    ...(isNamedComments && text.includes('\\"') && { escapeChar: '\\' }),
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const columns = meta.fields ?? [];
  if (!textNames.some((column) => columns.includes(column)))
    throw new Error(`no column of texts; one of ${textNames.join(', ')} is looked for in the first line`);
  const isShares = columns.includes('sharecommentary');
  // Comments.csv has date, link and message, as tables of other makers may have; its name tells.
  const isComments = isNamedComments && columns.includes('message');
  const posts: OwnPost[] = [];
  for (const row of data) {
    const post = postOfRow(row);
    if (!post) continue;
    const isLinkedIn = isShares || isComments;
    // Tables that come out of a site's own database keep its texts as HTML writes them.
    const text = resolveEntities(isLinkedIn ? fromLinkedIn(post.text) : post.text);
    posts.push({ ...post, text, ...(isLinkedIn && { site: 'linkedin', reply: isComments }) });
  }
  const skipped = errors
    .filter((error) => error.type !== 'Delimiter')
    .map((error) => `${name}: line ${(error.row ?? 0) + 2}: ${error.message}`);
  return { posts, skipped };
};

/** LinkedIn puts each line of a share in quotation marks of its own, and doubles those of the text a second time. */
function fromLinkedIn(text: string): string {
  return text
    .replace(/"(\r?\n)"/g, '$1')
    .replace(/""/g, '"')
    .trim();
}

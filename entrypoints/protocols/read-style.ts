import { memoryTree } from '../../lib/protocol/vale/file-tree.ts';
import { type PostStyle, postStyle, styleFolder } from '../../lib/protocol/vale/post-style.ts';
import { styleArchive } from '../../lib/protocol/vale/style-archive.ts';
import type { StoredStyle } from '../../lib/storage/protocols/styles.ts';
import { loadWords } from './load-words.ts';

/** A style by its files, or the archive it comes in. */
export type StyleInput = { name: string } & ({ zip: Uint8Array } | { files: Map<string, string> });

export type ReadStyle = { style: StoredStyle; compiled: PostStyle } | { problem: string };

/** What a browser keeps for an extension is 10 MB in all, so one style leaves room for others, in UTF-16 units. */
const maxKept = 4_000_000;

/** Opens a Vale style and compiles it for posts; what keeps it from being taken comes back as one line. */
export async function readStyle(input: StyleInput): Promise<ReadStyle> {
  const opened = 'zip' in input ? styleArchive(input.zip) : { files: input.files, notes: [] };
  if ('problem' in opened) return opened;
  // In a folder of its own name, so that a style without a configuration has one.
  const files = Object.fromEntries(
    [...opened.files]
      .filter(([path]) => !/\.(?:md|json)$/i.test(path))
      .map(([path, text]) => [`${input.name}/${path}`, text]),
  );
  const folder = styleFolder(new Map(Object.entries(files)));
  if (folder === undefined)
    return {
      problem: [`${input.name} holds no .vale.ini and no rules.`, ...opened.notes.slice(0, 1)].join(' '),
    };
  const size = Object.values(files).reduce((sum, text) => sum + text.length, 0);
  if (size > maxKept)
    return { problem: `${input.name} has ${size} characters of rules; at most ${maxKept} are kept.` };
  const services = await loadWords(Object.values(files));
  const compiled = postStyle(folder, memoryTree(new Map(Object.entries(files))), services);
  compiled.notes.unshift(...opened.notes);
  if (compiled.rules === 0)
    return {
      problem: [
        `${input.name} has no rule that speaks in posts.`,
        ...(compiled.offHand.length > 0 ? ['A dictionary or tagger is too large there.'] : []),
        ...compiled.notes.slice(0, 1),
      ].join(' '),
    };
  const name = folder.split('/').at(-1) as string;
  return { style: { name, folder, files }, compiled };
}

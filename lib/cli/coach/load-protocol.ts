import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { tagWords } from '../../analyzer/tagger.ts';
import type { Check } from '../../analyzer/types.ts';
import { allSites } from '../../compose/sites/all-sites.ts';
import type { CompiledProtocol } from '../../protocol/file/compile-protocol.ts';
import { importProtocol } from '../../protocol/file/import-protocol.ts';
import { maxProtocolLength } from '../../protocol/file/parse-protocol.ts';
import { type FileTree, memoryTree } from '../../protocol/vale/file-tree.ts';
import { hunspell } from '../../protocol/vale/hunspell.ts';
import { styleFolder } from '../../protocol/vale/post-style.ts';
import { refusalNote } from '../../protocol/vale/refusal-note.ts';
import { styleArchive } from '../../protocol/vale/style-archive.ts';
import { valeCheck } from '../../protocol/vale/vale-check.ts';
import { makeValeChecker } from '../../protocol/vale/vale-checker.ts';
import { diskTree } from './disk-tree.ts';
import { englishDictionary } from './english-dictionary.ts';

/** What rules may need on the command line. */
export const services = { tag: tagWords, dictionary: hunspell(englishDictionary) };

/** One `--protocol`: what it checks and what it cannot honour. */
export interface LoadedProtocol {
  /** With a Vale style only its rules speak. */
  builtIn: boolean;
  /** A Vale folder's check for a file of this path (globs and format follow from it), or for a draft without one. */
  checkFor?(path?: string): Check;
  /** A protocol file's rules, for all such files together: they lie over one another. */
  compiled?: CompiledProtocol;
  /** A line for each rule or setting that is not honoured, with the reason. */
  notes: string[];
}

/** @throws ProtocolFileError or Error with one line when the path holds no protocol. */
export function loadProtocol(path: string, base: string): LoadedProtocol {
  const full = resolve(base, path);
  if (!existsSync(full)) throw new Error('no such file or folder');
  if (statSync(full).isDirectory()) return loadStyle(full.replaceAll('\\', '/'), diskTree, []);
  return /\.zip$/i.test(full) ? loadArchive(full) : loadProtocolFile(full);
}

/** A style by its archive, under the archive's name where its rules lie at its root. */
function loadArchive(path: string): LoadedProtocol {
  const opened = styleArchive(readFileSync(path));
  if ('problem' in opened) throw new Error(opened.problem);
  const name = basename(path).replace(/\.zip$/i, '');
  const files = new Map([...opened.files].map(([inner, text]) => [`${name}/${inner}`, text]));
  const folder = styleFolder(files);
  if (folder === undefined)
    throw new Error(['no .vale.ini and no Vale rules in this archive', ...opened.notes].join('; '));
  return loadStyle(folder, memoryTree(files), opened.notes);
}

function loadStyle(folder: string, tree: FileTree, said: readonly string[]): LoadedProtocol {
  const checker = makeValeChecker(folder, tree, services);
  const notes = [...said, ...checker.notes, ...checker.refusals.map(refusalNote)];
  if (checker.rules === 0 && notes.length === 0)
    throw new Error('no .vale.ini and no Vale rules in this folder');
  return { builtIn: false, checkFor: (file) => valeCheck(checker, file), notes };
}

/** Everything that keeps a protocol file from being taken, a line each: `LINE:COLUMN: reason`. */
export class ProtocolFileError extends Error {
  readonly lines: string[];
  constructor(lines: string[]) {
    super(lines[0]);
    this.lines = lines;
  }
}

function loadProtocolFile(path: string): LoadedProtocol {
  const size = statSync(path).size;
  if (size > maxProtocolLength * 4)
    throw new Error(`the file is larger than a protocol can be (${size} bytes)`);
  const result = importProtocol(readFileSync(path, 'utf8'), {
    ...services,
    sites: allSites,
  });
  if ('problems' in result) {
    throw new ProtocolFileError(
      result.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`),
    );
  }
  const { compiled } = result;
  return { builtIn: true, compiled, notes: result.notes };
}

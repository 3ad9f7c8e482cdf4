import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { tagWords } from '../../analyzer/tagger.ts';
import type { Check } from '../../analyzer/types.ts';
import { allSites } from '../../compose/sites/all-sites.ts';
import type { CompiledProtocol } from '../../protocol/file/compile-protocol.ts';
import { importProtocol } from '../../protocol/file/import-protocol.ts';
import { maxProtocolLength } from '../../protocol/file/parse-protocol.ts';
import { hunspell } from '../../protocol/vale/hunspell.ts';
import { valeCheck } from '../../protocol/vale/vale-check.ts';
import { makeValeChecker } from '../../protocol/vale/vale-checker.ts';
import { diskTree } from './disk-tree.ts';
import { englishDictionary } from './english-dictionary.ts';

/** What rules may need on the command line. */
export const services = { tag: tagWords, dictionary: hunspell(englishDictionary) };

/** One `--protocol`: what it checks and what it cannot honour. */
export interface LoadedProtocol {
  /** With a Vale folder only its rules speak. */
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
  if (!statSync(full).isDirectory()) return loadProtocolFile(full);
  const checker = makeValeChecker(full.replaceAll('\\', '/'), diskTree, services);
  const notes = [
    ...checker.notes,
    ...checker.refusals.map(({ rule, reason }) => `${rule} is not honoured: ${reason}`),
  ];
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

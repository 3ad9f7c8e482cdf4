import * as v from 'valibot';
import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { scalarKeys } from '../scalar-keys.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { nothingThere, type Path, reasonsOf, slipHint, slipWords } from './problem-reason.ts';
import { type Protocol, protocolSchema } from './protocol-schema.ts';

/** Something wrong with a protocol file, at its place; line and column count from 1. */
export interface ProtocolProblem {
  line: number;
  column: number;
  message: string;
}

/** `value` is what the file holds, as far as it could be read; `notes` say what is read otherwise than it looks. */
export type ParsedProtocol =
  | { protocol: Protocol; notes: string[] }
  | { problems: ProtocolProblem[]; value?: unknown };

/** Larger files are refused before they are read: a protocol is written by hand. */
export const maxProtocolLength = 400_000;
const maxProblems = 50;
/** How engines word that the reader of YAML ran out of stack. */
const tooDeep = /call stack|recursion/i;
/** Objects have these of their own: the schema passes them over, and what stands under them would be lost without a word. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
const maxRules = 2_000;

/** Reads a protocol file. Everything wrong with it comes back at once, each at its line. */
export function parseProtocol(text: string): ParsedProtocol {
  if (text.length > maxProtocolLength)
    return one(`The file has ${text.length} characters; a protocol has at most ${maxProtocolLength}.`);
  const lines = new LineCounter();
  // The library compares every key with every other; `wrongKeys` does it in one pass.
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const withHint = (message: string, line: number): string => {
    const hint = slipHint(text.split('\n')[line - 1] ?? '', message);
    return hint ? `${message}; ${hint}` : message;
  };
  // What follows the first slip is mostly its consequence.
  const [slip] = document.errors;
  if (slip) {
    const message = tooDeep.test(slip.message)
      ? 'The file is nested more deeply than a protocol needs.'
      : (slipWords(slip.code, slip.message) ??
        (slip.message.split('\n')[0] as string).replace(/ at line.*/, ''));
    const place = at(slip.pos[0]);
    return { problems: [{ ...place, message: withHint(message, place.line) }] };
  }
  const ruleNodes = document.get('rules');
  if (isMap(ruleNodes) && ruleNodes.items.length > maxRules)
    return one(`The file has ${ruleNodes.items.length} rules; a protocol has at most ${maxRules}.`);
  if (document.contents === null) return one('The file is empty.');
  if (!isMap(document.contents)) return one('This is no protocol yet: one has lines as “name: Our team”.');
  const problems = wrongKeys(document).map(({ offset, message }) => ({ ...at(offset), message }));
  const lost = lostAliases(document).map(({ offset, message }) => ({ ...at(offset), message }));
  if (lost.length > 0) return { problems: inOrder([...problems, ...lost]).slice(0, maxProblems) };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return one('The file refers to itself more often than a protocol needs.');
  }
  const problemAt = (path: Path, message: string, atKey = false): ProtocolProblem => {
    const place = at(offsetOf(document, path, atKey));
    const reason = message === nothingThere ? withHint(message, place.line) : message;
    return { ...place, message: `${path.join('.') || 'The file'}: ${reason}` };
  };
  const lists = listsForMappings(value);
  for (const { path, message } of lists) problems.push(problemAt(path, message));
  const version = document.get('version', true);
  // `1.0` is a number to YAML and a version to people.
  if (isScalar(version) && typeof version.value === 'number' && version.source)
    (value as { version: unknown }).version = version.source;
  const result = v.safeParse(protocolSchema, value);
  // A key that cannot be any was named as such: that it is not known besides says nothing more.
  const toldOf = (path: Path) =>
    path.some((key) => reserved.has(String(key))) ||
    lists.some((list) => list.path.slice(0, 2).join() === path.slice(0, 2).join());
  for (const { path, message, atKey } of (result.issues ?? []).flatMap((issue) => reasonsOf(issue)))
    if (!toldOf(path)) problems.push(problemAt(path, message, atKey));
  const { from, until } = value as { from?: unknown; until?: unknown };
  if (typeof from === 'string' && typeof until === 'string' && until < from)
    problems.push(problemAt(['until'], `is before the protocol begins (${from})`));
  if (result.success && problems.length === 0) {
    const notes = curlyQuotes(document).map(
      ({ text, offset }) =>
        `${text} (line ${at(offset).line}) is read with its curly quotes: YAML leaves out straight ones only`,
    );
    return { protocol: result.output, notes: notes.slice(0, maxProblems) };
  }
  return { problems: inOrder(problems).slice(0, maxProblems), value };
}

/** Problems as they stand in the file. */
export const inOrder = (problems: readonly ProtocolProblem[]): ProtocolProblem[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column);

/** Where paths lead to in a file that can be read, `atKey` to a key and not what stands behind it; line and column count from 1. */
export function placesOf(
  text: string,
  paths: readonly { path: Path; atKey?: boolean }[],
): { line: number; column: number }[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  return paths.map(({ path, atKey = false }) => {
    const { line, col } = lines.linePos(offsetOf(document, path, atKey));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  });
}

const one = (message: string): ParsedProtocol => ({ problems: [{ line: 1, column: 1, message }] });

/** Keys that a mapping has twice, at their second place, and keys that cannot be any. */
function wrongKeys(document: Document.Parsed): { offset: number; message: string }[] {
  const wrong: { offset: number; message: string }[] = [];
  for (const { name, offset, isSecond } of scalarKeys(document)) {
    if (isSecond) wrong.push({ offset, message: `${name}: stands here twice` });
    if (reserved.has(name)) wrong.push({ offset, message: `${name}: is a word that no key can be` });
  }
  return wrong.slice(0, maxProblems);
}

/** References (`*name`) to what no line above is marked as. */
function lostAliases(document: Document.Parsed): { offset: number; message: string }[] {
  const marked = new Set<string>();
  const lost: { offset: number; message: string }[] = [];
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor) marked.add(node.anchor);
    },
    Alias(_, { source, range }) {
      if (!marked.has(source))
        lost.push({
          offset: range?.[0] ?? 0,
          message: `*${source}: stands for nothing, no line above is marked &${source}; text that begins with * goes in quotes`,
        });
    },
  });
  return lost;
}

/** Lists where terms belong with their wordings: to the schema a list is a mapping of numbers. */
function listsForMappings(value: unknown): { path: Path; message: string }[] {
  const { terms } = Object(value) as { terms?: unknown };
  const { use, avoid } = Object(terms) as { use?: unknown; avoid?: unknown };
  if (Array.isArray(use))
    return [{ path: ['terms', 'use'], message: 'is a list, but has to be a mapping (term: wording)' }];
  if (!Array.isArray(avoid)) return [];
  return avoid.flatMap((term: unknown, i) =>
    typeof term === 'string' && term.trim() !== ''
      ? []
      : [{ path: ['terms', 'avoid', i], message: 'has to be text; what is not goes in quotes' }],
  );
}

/**
 * The offset of what a path leads to, or of the nearest thing above it that is there. What may begin on a later line
 * than its key is placed at the key.
 */
function offsetOf(document: Document.Parsed, path: Path, atKey: boolean): number {
  // The name itself may be what is wrong, and its value not there.
  const wrongKey = atKey ? keyOffset(document, path) : undefined;
  if (wrongKey !== undefined) return wrongKey;
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const key = isScalar(node) ? undefined : keyOffset(document, path.slice(0, length));
    return key ?? node.range[0];
  }
  return 0;
}

function keyOffset(document: Document.Parsed, path: Path): number | undefined {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

import type * as v from 'valibot';
import { meantHint } from '../near-word.ts';
import { protocolSchema } from './protocol-schema.ts';

type Issue = v.BaseIssue<unknown>;
export type Path = (string | number)[];

export const nothingThere = 'has nothing after it';

const listForMapping = 'is a list, but has to be a mapping (key: value)';
const mergeKey = 'takes lines over from another place, which a protocol does not; write them out here';

/** One thing that is wrong with a file. `atKey` when the key itself is. */
export interface Reason {
  path: Path;
  message: string;
  atKey: boolean;
}

/** What an issue means in the words of somebody who wrote the file; of alternatives, the one that was meant. */
export function reasonsOf(issue: Issue, above: Path = []): Reason[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const inner = issue.issues ?? [];
  // An alternative that took the value's shape complains about what is inside, or about its size.
  const meant = inner.filter((sub) => sub.path || sub.kind === 'validation');
  if (meant.length > 0) return meant.flatMap((sub) => reasonsOf(sub, path));
  if (issue.expected === 'never') {
    // To the schema a list is a mapping of numbers.
    if (Array.isArray(issue.path?.at(-1)?.input))
      return [{ path: path.slice(0, -1), message: listForMapping, atKey: true }];
    return [{ path, message: path.at(-1) === '<<' ? mergeKey : unknownKey(path), atKey: true }];
  }
  if (issue.received === 'undefined' || issue.message.includes('received undefined'))
    return [{ path, message: 'is missing', atKey: false }];
  if (issue.received === 'null') return [{ path, message: nothingThere, atKey: true }];
  const expected = [issue, ...inner].flatMap((one) =>
    one.type === 'union' ? [] : namesOf(one.expected ?? ''),
  );
  const atKey = issue.path?.at(-1)?.origin === 'key';
  if (issue.kind === 'validation' && !issue.message.startsWith('Invalid'))
    return [{ path, message: issue.message, atKey }];
  const quotes = expected.includes('text') && /^(?:-?[\d.]+|true|false)$/.test(issue.received);
  const choices = expected.filter((one) => !Object.values(shapes).includes(one));
  const hint = quotes ? ': put it in quotes' : meantHint(issue.received.replace(/^"|"$/g, ''), choices);
  return [
    {
      path,
      message: `is ${receivedName(issue.received)}, but has to be ${orList(expected)}${hint}`,
      atKey: false,
    },
  ];
}

const unknownKey = (path: Path): string => {
  const known = keysAt(protocolSchema, path.slice(0, -1));
  const list = known.length > 0 ? ` (${known.join(', ')})` : '';
  return `is not a key that is known here${list}${meantHint(String(path.at(-1)), known)}`;
};

/** The parts of a schema that are walked through; which of them are there depends on its type. */
interface Walked {
  entries?: Record<string, Walked>;
  wrapped?: Walked;
  options?: readonly Walked[];
  item?: Walked;
  value?: Walked;
}

/** Every key that the schema knows at a place. */
function keysAt(schema: object, path: Path): string[] {
  const { entries, wrapped, options, item, value } = schema as Walked;
  if (wrapped) return keysAt(wrapped, path);
  if (options) return options.flatMap((option) => (typeof option === 'object' ? keysAt(option, path) : []));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(entries ?? {});
  const next = item ?? value ?? (entries && Object.hasOwn(entries, key) ? entries[key] : undefined);
  return next ? keysAt(next, rest) : [];
}

const shapes: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  Object: 'a mapping (key: value)',
  Array: 'a list',
};

/** `("quiet" | "coach")` as quiet, coach. */
const namesOf = (expected: string): string[] =>
  expected
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map(
      (one) =>
        shapes[one] ?? one.replace(/^"|"$/g, '').replace(/^>=/, 'at least ').replace(/^<=/, 'at most '),
    );

const receivedName = (received: string): string =>
  shapes[received]?.replace(/ \(.*/, '') ?? (received.length > 60 ? `${received.slice(0, 57)}…` : received);

function orList(names: readonly string[]): string {
  const [last, ...others] = [...new Set(names)].toReversed();
  return others.length > 0 ? `${others.toReversed().join(', ')} or ${last}` : (last ?? 'something else');
}

/** A slip in the YAML by its code and words, where those are of no help to who wrote the file. */
export function slipWords(code: string, said: string): string | undefined {
  if (code === 'MISSING_CHAR' && said.includes('quote')) return 'A quote that opens above is never closed.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && said.includes('compact'))
    return 'A second key stands in this line; text with a colon and a blank inside goes in quotes.';
  if (code === 'UNEXPECTED_TOKEN' && said.includes('scalar at node end'))
    return 'Text goes on after its closing quote; text with an apostrophe goes in double quotes, as "don\'t".';
  if (code === 'BAD_INDENT')
    return said.startsWith('Flow')
      ? 'A list or mapping in brackets that opens above is never closed.'
      : 'This line begins at another column than those that it belongs to.';
  if (code === 'MULTIPLE_DOCS') return 'A second file begins here (---); a protocol is one.';
  if (code === 'TAB_AS_INDENT') return 'A tab begins this line; YAML is indented with blanks.';
  return undefined;
}

/** What mostly lies behind a slip in the YAML itself, or behind a value that is not there. */
export function slipHint(line: string, message: string): string {
  if (/(?:[[,:]|-\s)\s*#[^\s#]/.test(line))
    return 'a # begins a comment: text with # goes in quotes, as "#ad"';
  if (message.includes('reserved character'))
    return 'text that begins with @ or ` goes in quotes, as "@name"';
  return '';
}

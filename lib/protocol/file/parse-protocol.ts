import * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type Protocol, protocolSchema } from './protocol-schema.ts';

/** Something wrong with a protocol file, at its place; line and column count from 1. */
export interface ProtocolProblem {
  line: number;
  column: number;
  message: string;
}

export type ParsedProtocol = { protocol: Protocol } | { problems: ProtocolProblem[] };

/** Larger files are refused before they are read: a protocol is written by hand. */
export const maxProtocolLength = 400_000;
const maxProblems = 50;
const maxRules = 2_000;

/** Reads a protocol file. Everything wrong with it comes back at once, each at its line. */
export function parseProtocol(text: string): ParsedProtocol {
  if (text.length > maxProtocolLength)
    return one(`The file has ${text.length} characters; a protocol has at most ${maxProtocolLength}.`);
  const lines = new LineCounter();
  // The library compares every key with every other; `repeatedKeys` does it in one pass.
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  // What follows the first slip is mostly its consequence.
  const [slip] = document.errors;
  if (slip) {
    const message = (slip.message.split('\n')[0] as string).replace(/ at line.*/, '');
    return { problems: [{ ...at(slip.pos[0]), message }] };
  }
  const ruleNodes = document.get('rules');
  if (isMap(ruleNodes) && ruleNodes.items.length > maxRules)
    return one(`The file has ${ruleNodes.items.length} rules; a protocol has at most ${maxRules}.`);
  const repeated = repeatedKeys(document);
  if (repeated.length > 0)
    return {
      problems: repeated.map(({ key, offset }) => ({ ...at(offset), message: `${key}: stands here twice` })),
    };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return one('The file refers to itself more often than a protocol needs.');
  }
  const result = v.safeParse(protocolSchema, value);
  if (!result.success) {
    const problems = result.issues.slice(0, maxProblems).map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      return {
        ...at(offsetOf(document, path)),
        message: `${path.join('.') || 'The file'}: ${reasonOf(issue)}`,
      };
    });
    return { problems };
  }
  return { protocol: result.output };
}

const one = (message: string): ParsedProtocol => ({ problems: [{ line: 1, column: 1, message }] });

/** Keys that a mapping has twice, at their second place. */
function repeatedKeys(document: Document.Parsed): { key: string; offset: number }[] {
  const repeated: { key: string; offset: number }[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) repeated.push({ key: name, offset: key.range?.[0] ?? 0 });
        seen.add(name);
      }
    },
  });
  return repeated.slice(0, maxProblems);
}

/** The offset of what a path leads to, or of the nearest thing above it that is there. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a key that is known here';
  if (issue.received === 'undefined' || issue.message.includes('received undefined')) return 'is missing';
  if (issue.type === 'picklist' || issue.type === 'literal')
    return `is ${issue.received}, but has to be ${issue.expected}`;
  if (issue.type === 'union') return `is ${issue.received}, which does not fit here`;
  return issue.message.startsWith('Invalid')
    ? `is ${issue.received}, but has to be ${issue.expected}`
    : issue.message;
}

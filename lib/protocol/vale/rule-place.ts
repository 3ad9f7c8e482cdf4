import { isMap, isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import { PatternError } from '../regex/pattern-error.ts';
import { sharedPattern } from '../regex/shared-pattern.ts';
import { DefinitionError, yamlOptions } from './rule-definition.ts';

/** The line of a rule file, from 1, that an error is about: the key that is wrong, or the expression that is none. */
export function lineOfError(text: string, error: unknown): number {
  if (error instanceof DefinitionError) {
    const { line, key } = error.at;
    return line ?? (key === undefined ? 1 : keyLine(text, key));
  }
  return error instanceof PatternError ? patternLine(text) : 1;
}

/** The line at which a key of a rule file stands; the first where it is not there. */
export function keyLine(text: string, key: string): number {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { ...yamlOptions, lineCounter: lines });
  if (!isMap(contents)) return 1;
  const found = contents.items.find(({ key: node }) => isScalar(node) && nameOf(node) === key)?.key;
  return isScalar(found) ? lineOf(found, lines) : 1;
}

/** The first text of a file that is no expression. */
function patternLine(text: string): number {
  const lines = new LineCounter();
  let line = 1;
  visit(parseDocument(text, { ...yamlOptions, lineCounter: lines }), {
    Scalar(_, node) {
      try {
        sharedPattern(String(node.value));
        return undefined;
      } catch {
        line = lineOf(node, lines);
        return visit.BREAK;
      }
    },
  });
  return line;
}

const nameOf = (key: Scalar): string => String(key.value).toLowerCase();

const lineOf = (node: Scalar, lines: LineCounter): number => lines.linePos(node.range?.[0] ?? 0).line;

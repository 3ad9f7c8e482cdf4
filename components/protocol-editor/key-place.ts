/** Where a cursor stands in a YAML file. */
export interface KeyPlace {
  /** Keys from the top; `[]` stands for an item of a list. For a value its own key is the last. */
  path: string[];
  typing: 'key' | 'value';
  /** Where what is being typed begins, in UTF-16 units of the line. */
  from: number;
  /** Keys that stand beside it in the same mapping. */
  present: string[];
  /** Within `{ }`, where nothing goes to a line of its own. */
  braces: boolean;
}

interface Line {
  /** Columns of the dashes that open list items on this line, outermost first. */
  dashes: number[];
  /** Where the key, or what stands in its place, begins. */
  column: number;
  key: string | undefined;
}

/**
 * The place of a cursor by indentation, as a person reads the file. A parser's tree does not serve: while a key is being
 * typed there is no key yet. Undefined inside a comment or a quoted text.
 * @param at line from 0, and UTF-16 units into it
 */
export function keyPlace(
  lines: readonly string[],
  at: { line: number; column: number },
): KeyPlace | undefined {
  const head = (lines[at.line] ?? '').slice(0, at.column);
  if (/(?:^|\s)#/.test(head)) return undefined;
  const brace = openBrace(head);
  if (brace >= 0) return inBraces(lines, at.line, head, brace);
  const typed = /^[\s-]*?(?:- +)*([\w-]*)$/.exec(head);
  if (typed) {
    const from = head.length - (typed[1] ?? '').length;
    const line = { ...lineOf(head.slice(0, from)), column: from };
    return {
      path: pathAbove(lines, at.line, line),
      typing: 'key',
      from,
      present: beside(lines, at.line, line),
      braces: false,
    };
  }
  const value = /^[\s-]*[\w-]+:\s+(?:\[(?:[^\]"']*,)?\s*)?([\w.-]*)$/.exec(head);
  if (!value) return undefined;
  const line = lineOf(head);
  return {
    path: [...pathAbove(lines, at.line, line), line.key ?? ''],
    typing: 'value',
    from: head.length - (value[1] ?? '').length,
    present: [],
    braces: false,
  };
}

function lineOf(text: string): Line {
  const dashes: number[] = [];
  let column = 0;
  for (; column < text.length; column++) {
    if (text[column] === '-' && /^(?: |$)/.test(text.slice(column + 1))) dashes.push(column);
    else if (text[column] !== ' ') break;
  }
  return { dashes, column, key: /^([\w-]+):(?:\s|$)/.exec(text.slice(column))?.[1] };
}

/** The keys and items that a line lies in, read upwards. */
function pathAbove(lines: readonly string[], number: number, own: Line): string[] {
  const path: string[] = [];
  // A key above holds what stands further in; a list may stand at its key's own column.
  let keysBelow = own.column;
  let dashesBelow = own.column;
  const enter = (dashes: readonly number[]) => {
    for (const dash of dashes.toReversed()) {
      if (dash >= dashesBelow) continue;
      path.unshift('[]');
      dashesBelow = dash;
      keysBelow = dash + 1;
    }
  };
  enter(own.dashes);
  for (let i = number - 1; i >= 0 && (keysBelow > 0 || dashesBelow > 0); i--) {
    const text = lines[i] as string;
    if (isBlank(text)) continue;
    const { dashes, column, key } = lineOf(text);
    if (key !== undefined && column < keysBelow) {
      path.unshift(key);
      keysBelow = column;
      dashesBelow = column;
    }
    enter(dashes);
  }
  return path;
}

/** The other keys of the mapping that a line is part of. */
function beside(lines: readonly string[], number: number, own: Line): string[] {
  const found: string[] = [];
  const look = (step: 1 | -1) => {
    for (let i = number + step; i >= 0 && i < lines.length; i += step) {
      const text = lines[i] as string;
      if (isBlank(text)) continue;
      const { dashes, column, key } = lineOf(text);
      if (column < own.column) return;
      const opens = dashes.length > 0 && column === own.column;
      if (step === 1 && opens) return;
      if (column === own.column && key !== undefined) found.push(key);
      if (opens) return;
    }
  };
  if (own.dashes.length === 0) look(-1);
  look(1);
  return found;
}

const isBlank = (text: string): boolean => /^\s*(?:#.*)?$/.test(text);

/** The last brace of a line that is not closed again; -1 when there is none. */
function openBrace(head: string): number {
  const open: number[] = [];
  for (const { 0: sign, index } of head.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[{}]/g)) {
    if (sign === '{') open.push(index);
    else if (sign === '}') open.pop();
  }
  return open.at(-1) ?? -1;
}

/** Inside `{ key: value, … }`. */
function inBraces(
  lines: readonly string[],
  number: number,
  head: string,
  brace: number,
): KeyPlace | undefined {
  const line = lineOf(head.slice(0, brace));
  const outer = [...pathAbove(lines, number, line), ...(line.key === undefined ? [] : [line.key])];
  const inner = head.slice(brace + 1);
  const present = [...inner.matchAll(/(?:^|,)\s*([\w-]+):/g)].map((match) => match[1] as string);
  const key = /(?:^|,)\s*([\w-]*)$/.exec(inner);
  if (key)
    return { path: outer, typing: 'key', from: head.length - (key[1] ?? '').length, present, braces: true };
  const value = /(?:^|,)\s*([\w-]+):\s+([\w.-]*)$/.exec(inner);
  if (!value) return undefined;
  return {
    path: [...outer, value[1] as string],
    typing: 'value',
    from: head.length - (value[2] ?? '').length,
    present: [],
    braces: true,
  };
}

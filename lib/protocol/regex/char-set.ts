/** Membership of code points; ASCII is a table, the rest is asked of `wide`. */
export interface CharSet {
  /** 1 where the ASCII code point belongs. */
  readonly ascii: Uint8Array;
  /** Whether a code point from U+0080 up belongs. */
  wide(codePoint: number): boolean;
  /** The only lower-case member, when there is just one (up to case): lets literals be found. */
  readonly literal?: string;
}

/** Simple case folding: lower case where that is a single code point. */
export function foldCase(codePoint: number): number {
  if (codePoint < 128) return codePoint >= 65 && codePoint <= 90 ? codePoint + 32 : codePoint;
  const lower = String.fromCodePoint(codePoint).toLowerCase();
  const folded = lower.codePointAt(0) as number;
  return lower.length === (folded > 0xffff ? 2 : 1) ? folded : codePoint;
}

function upperCase(codePoint: number): number {
  const upper = String.fromCodePoint(codePoint).toUpperCase();
  const first = upper.codePointAt(0) as number;
  return upper.length === (first > 0xffff ? 2 : 1) ? first : codePoint;
}

/** A set from a predicate; with `ignoreCase` a member's other case belongs too. */
export function charSet(has: (codePoint: number) => boolean, ignoreCase = false): CharSet {
  const test = ignoreCase ? (c: number) => has(c) || has(foldCase(c)) || has(upperCase(c)) : has;
  const ascii = new Uint8Array(128);
  for (let c = 0; c < 128; c++) ascii[c] = test(c) ? 1 : 0;
  return { ascii, wide: remembered(test) };
}

/** Text beyond ASCII comes back to the same few quotes, dashes and letters. */
function remembered(test: (codePoint: number) => boolean): (codePoint: number) => boolean {
  const known = new Map<number, boolean>();
  return (codePoint) => {
    let answer = known.get(codePoint);
    if (answer === undefined) {
      answer = test(codePoint);
      if (known.size < 500) known.set(codePoint, answer);
    }
    return answer;
  };
}

const literals = [new Map<number, CharSet>(), new Map<number, CharSet>()] as const;

/** The set of one character; shared, since a word list repeats the alphabet thousands of times. */
export function literalSet(codePoint: number, ignoreCase: boolean): CharSet {
  const shared = literals[ignoreCase ? 1 : 0];
  const before = shared.get(codePoint);
  if (before) return before;
  const folded = foldCase(codePoint);
  const set = ignoreCase ? charSet((c) => foldCase(c) === folded) : charSet((c) => c === codePoint);
  const literal = { ...set, literal: String.fromCodePoint(folded) };
  if (shared.size < 2000) shared.set(codePoint, literal);
  return literal;
}

export const inSet = (set: CharSet, codePoint: number): boolean =>
  codePoint < 128 ? set.ascii[codePoint] === 1 : set.wide(codePoint);

const property = (source: string) => {
  const regex = new RegExp(source, 'u');
  return (c: number) => regex.test(String.fromCodePoint(c));
};

/** `\w` of .NET: letters, marks, decimal digits, connectors, and the two zero-width joiners. */
export const isWord = property('[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d]');
export const isDigit = property('\\p{Nd}');
export const isSpace = property('[\\s\\u0085]');
export const wordSet = charSet(isWord);

/** A Unicode category or script by its short name, as in `\p{Lu}`; undefined when unknown. */
export function unicodeProperty(name: string): ((codePoint: number) => boolean) | undefined {
  const plain = name.replace(/^Is/, '');
  if (!/^[A-Za-z_=]+$/.test(plain)) return undefined;
  for (const source of [`\\p{${plain}}`, `\\p{Script=${plain}}`]) {
    try {
      return property(source);
    } catch {
      // Not a name of this kind: the next form is tried.
    }
  }
  return undefined;
}

const posix: Record<string, string> = {
  alnum: '[0-9A-Za-z]',
  alpha: '[A-Za-z]',
  ascii: '[\\0-\\x7f]',
  blank: '[\\t ]',
  cntrl: '[\\0-\\x1f\\x7f]',
  digit: '[0-9]',
  graph: '[!-~]',
  lower: '[a-z]',
  print: '[ -~]',
  punct: '[!-\\/:-@\\[-`{-~]',
  space: '[\\t\\n\\v\\f\\r ]',
  upper: '[A-Z]',
  word: '[0-9A-Za-z_]',
  xdigit: '[0-9A-Fa-f]',
};

/** A POSIX class by its name, as in `[[:alpha:]]`; undefined when unknown. */
export function posixClass(name: string): ((codePoint: number) => boolean) | undefined {
  const source = Object.hasOwn(posix, name) ? posix[name] : undefined;
  return source === undefined ? undefined : property(source);
}

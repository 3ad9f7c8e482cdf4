import type { CharReader } from './char-reader.ts';
import { type CharSet, charSet, isDigit, isSpace, isWord, posixClass, unicodeProperty } from './char-set.ts';

/** Inline options, by their letters. */
export interface Flags {
  i: boolean;
  m: boolean;
  s: boolean;
  x: boolean;
  n: boolean;
}

type Has = (codePoint: number) => boolean;

const shorthands: Record<string, Has> = {
  d: isDigit,
  D: (c) => !isDigit(c),
  w: isWord,
  W: (c) => !isWord(c),
  s: isSpace,
  S: (c) => !isSpace(c),
};

function classEscape(reader: CharReader): Has | undefined {
  const c = reader.peek();
  if (Object.hasOwn(shorthands, c)) {
    reader.next();
    return shorthands[c];
  }
  if (c !== 'p' && c !== 'P') return undefined;
  reader.next();
  const name = reader.match(/\{(\^?[\w=]+)\}|([A-Z])/y);
  const text = name?.[1] ?? name?.[2] ?? '';
  const has = unicodeProperty(text.replace('^', ''));
  if (!has) throw reader.error(`the Unicode property ${text || '?'} is not known`);
  return (c === 'P') !== text.startsWith('^') ? (code) => !has(code) : has;
}

/** Sets by how they are written: word lists repeat the same few a thousand times. */
const shared = new Map<string, CharSet>();

const setKey = (written: string, ignoreCase: boolean): string => `${written} ${ignoreCase}`;

function sharedSet(written: string, ignoreCase: boolean, has: Has): CharSet {
  const key = setKey(written, ignoreCase);
  const set = shared.get(key) ?? charSet(has, ignoreCase);
  if (shared.size < 500) shared.set(key, set);
  return set;
}

/** `\d`, `\w`, `\s`, `\p{…}` and their opposites after a backslash; undefined when another escape follows. */
export function parseClassEscape(reader: CharReader, ignoreCase: boolean): CharSet | undefined {
  const at = reader.at;
  const has = classEscape(reader);
  return has && sharedSet(reader.source.slice(at, reader.at), ignoreCase, has);
}

const controls: Record<string, number> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** The code point of an escaped character, the backslash already consumed. */
export function parseLiteralEscape(reader: CharReader): number {
  const hex = reader.match(/x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})/y);
  if (hex) {
    const code = Number.parseInt(hex[1] ?? hex[2] ?? (hex[3] as string), 16);
    if (code > 0x10ffff) throw reader.error('a character number beyond Unicode');
    return code;
  }
  const octal = reader.match(/0[0-7]{0,2}/y);
  if (octal) return Number.parseInt(octal[0], 8);
  const control = reader.match(/c([A-Za-z@[\]^_\\])/y);
  if (control) return ((control[1] as string).charCodeAt(0) & 31) as number;
  const c = reader.next();
  if (c === '') throw reader.error('a backslash at the end');
  if (Object.hasOwn(controls, c)) return controls[c] as number;
  if (/[A-Za-z0-9]/.test(c)) throw reader.error(`the escape \\${c} is not known`);
  return c.codePointAt(0) as number;
}

/** A bracketed class, the opening bracket already consumed; knows ranges, POSIX names and .NET's subtraction. */
export function parseClass(reader: CharReader, ignoreCase: boolean): CharSet {
  const from = reader.at;
  // Where a class is written again from here to the next bracket, it is the same one: nothing behind its end is read.
  const next = reader.source.slice(from, reader.source.indexOf(']', from + 1) + 1);
  const known = shared.get(setKey(next, ignoreCase));
  if (known) {
    reader.at += next.length;
    return known;
  }
  const has = classMembers(reader);
  return sharedSet(reader.source.slice(from, reader.at), ignoreCase, has);
}

function classMembers(reader: CharReader): Has {
  const negated = reader.take('^');
  const parts: Has[] = [];
  let minus: Has | undefined;
  for (let first = true; ; first = false) {
    if (reader.done) throw reader.error('a [ that is never closed');
    if (!first && reader.take(']')) break;
    if (!first && reader.take('-[')) {
      minus = classMembers(reader);
      continue;
    }
    parts.push(member(reader));
  }
  const any: Has = (c) => parts.some((has) => has(c));
  const base: Has = negated ? (c) => !any(c) : any;
  const taken = minus;
  return taken ? (c) => base(c) && !taken(c) : base;
}

function member(reader: CharReader): Has {
  const named = reader.match(/\[:(\^?)(\w+):\]/y);
  if (named) {
    const has = posixClass(named[2] as string);
    if (!has) throw reader.error(`the class [:${named[2]}:] is not known`);
    return named[1] ? (c) => !has(c) : has;
  }
  const low = classAtom(reader);
  if (typeof low === 'function') return low;
  const rest = reader.source.slice(reader.at, reader.at + 2);
  if (rest[0] !== '-' || rest[1] === ']' || rest[1] === '[' || rest.length < 2) return (c) => c === low;
  reader.next();
  const high = classAtom(reader);
  if (typeof high === 'function') return (c) => c === low || c === 45 || high(c);
  if (high < low) throw reader.error('a range whose ends are reversed');
  return (c) => c >= low && c <= high;
}

function classAtom(reader: CharReader): Has | number {
  if (!reader.take('\\')) return reader.next().codePointAt(0) as number;
  if (reader.take('b')) return 8;
  return classEscape(reader) ?? parseLiteralEscape(reader);
}

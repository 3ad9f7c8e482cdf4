import type { Token, TokenKind } from './token.ts';

// One alternation, in order of precedence. A hyphen inside a word separates two words ("must-have" reads as
// "must have"), so that patterns need only one spelling. Quotes, brackets and markup signs make no token: words
// match through them. The tokeniser is our own because handles, hashtags, links, emoji and exact offsets are what
// social text is made of; compromise/one costs about fifty times as much for less of that (ARCHITECTURE.md). Parts of
// links and addresses are bounded as their standards bound them, so that the cost of a place does not grow with the text.
const kinds: readonly (readonly [TokenKind, string])[] = [
  [
    'url',
    String.raw`https?:\/\/[^\s<>"”]+|(?<![\p{L}\p{N}@.])www\.[^\s<>"”]+|(?<![\p{L}\p{N}@.])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,9}\.(?:com|org|net|io|co|me|ly|gl|ca|uk|de|ai|app|dev|shop|store|tv|gov|edu|info|biz|be)\b(?:\/[^\s<>"”]*)?`,
  ],
  ['email', String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}]{2,63}`],
  ['handle', String.raw`@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}.-]*[\p{L}\p{N}])?`],
  ['hashtag', String.raw`[#＃](?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]+`],
  [
    'money',
    String.raw`[$£€¥₹]\s?\d[\d,.]*\d?(?:\s?(?:k|m|bn|million|billion)\b)?|\d[\d,.]*\s?(?:dollars|euros|pounds|usd|eur|gbp|bucks|p\b(?=\/|\s*per))`,
  ],
  ['percent', String.raw`\d[\d,.]*\s?(?:%|percent\b|per cent\b)`],
  ['number', String.raw`\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|k|m|x|am|pm|h|hrs|c|\+)?(?![\p{L}\p{N}])`],
  // "U.S.", "a.m.", "e.g.": one word, not letters with stops between them.
  [
    'word',
    String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*(?:&\p{L}(?![\p{L}\p{N}]))?`,
  ],
  [
    'emoji',
    String.raw`\p{Extended_Pictographic}(?:\p{M}|[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*|[\u{1F1E6}-\u{1F1FF}]{2}|[:;=8]['-]?[)(DPp/|]+(?![\p{L}\p{N}/])|<3`,
  ],
  ['bang', String.raw`!+(?!\?)`],
  ['question', String.raw`[!?]*\?[!?]*`],
  ['ellipsis', String.raw`\.{2,}|…`],
  ['punctuation', String.raw`[^\s\p{L}\p{N}"'“”‘’*_~\x60<>()\[\]{}\-]`],
];

const pattern = new RegExp(kinds.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'giu');
const order = kinds.map(([kind]) => kind);
const curly = /’/g;
const letters = /\p{L}/gu;

function letterCaseOf(text: string, lower: string): Token['letterCase'] {
  if (text === lower) return 'lower';
  if (text === text.toUpperCase() && (text.match(letters)?.length ?? 0) > 1) return 'upper';
  const first = text.charAt(0);
  return first === first.toUpperCase() ? 'title' : 'lower';
}

// Behind one of these, or at the end, letters from a to z are a word and can be nothing else.
const endsWord = new Set([...' \n\t,;!?)"”'].map((sign) => sign.charCodeAt(0)));

/** Where the letters from a to z that begin at `from` end. */
function endOfLetters(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    const lower = text.charCodeAt(end) | 32;
    if (lower < 97 || lower > 122) break;
  }
  return end;
}

const initials = /^\p{L}(?:\.\p{L})+\.?$/u;

function tokenOf(kind: TokenKind, value: string, start: number): Token {
  const lower = value.toLowerCase();
  const token: Token = {
    kind,
    norm: lower.includes('’') ? lower.replace(curly, "'") : lower,
    start,
    end: start + value.length,
    letterCase: kind === 'word' || kind === 'hashtag' ? letterCaseOf(value, lower) : 'lower',
  };
  // Nobody shouts in initials: they are written as a name is, with its first letter capital.
  if (kind === 'word' && lower[1] === '.' && initials.test(value)) {
    token.norm = lower.replace(/\.$/, '');
    if (token.letterCase === 'upper') token.letterCase = 'title';
  }
  return token;
}

/** "US" among words that are not in capitals is a country, and nobody's "us". */
function tellCountryApart(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    if (token.letterCase !== 'upper' || !token.norm.endsWith('us')) return;
    const shouted = [tokens[i - 1], tokens[i + 1]].some(
      (next) => next?.kind === 'word' && next.letterCase === 'upper',
    );
    if (token.norm === '#us') token.norm = '#u.s';
    else if (token.norm === 'us' && !shouted) token.norm = 'u.s';
  });
}

/**
 * Tokens of one sentence, in order. Pure; linear in the length of `text`.
 * @param text any string; offsets of the result are UTF-16 code units into it
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === 32) {
      at++;
      continue;
    }
    const end = endOfLetters(text, at);
    if (end > at && (end === text.length || endsWord.has(text.charCodeAt(end)))) {
      tokens.push(tokenOf('word', text.slice(at, end), at));
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    if (!m) break;
    let index = 1;
    while (m[index] === undefined) index++;
    const kind = order[index - 1] as TokenKind;
    // Sentence punctuation that follows a link is not part of it.
    const value = kind === 'url' ? m[0].replace(/[.,;:!?'…)\]]+$/u, '') : m[0];
    tokens.push(tokenOf(kind, value, m.index));
    at = m.index + value.length;
  }
  tellCountryApart(tokens);
  return tokens;
}

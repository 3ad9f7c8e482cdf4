import type { Token, TokenKind } from './token.ts';

// One alternation, in order of precedence. A hyphen inside a word separates two words ("must-have" reads as
// "must have"), so that patterns need only one spelling. Quotes, brackets and markup signs make no token: words
// match through them. The tokeniser is our own because handles, hashtags, links, emoji and exact offsets are what
// social text is made of; compromise/one costs about fifty times as much for less of that (ARCHITECTURE.md).
const kinds: readonly (readonly [TokenKind, string])[] = [
  [
    'url',
    String.raw`https?:\/\/[^\s<>"”]+|(?<![\p{L}\p{N}@.])www\.[^\s<>"”]+|(?<![\p{L}\p{N}@.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|co|me|ly|gl|ca|uk|de|ai|app|dev|shop|store|tv|gov|edu|info|biz|be)\b(?:\/[^\s<>"”]*)?`,
  ],
  ['email', String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}]{2,}`],
  ['handle', String.raw`@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}.-]*[\p{L}\p{N}])?`],
  ['hashtag', String.raw`[#＃](?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]+`],
  [
    'money',
    String.raw`[$£€¥₹]\s?\d[\d,.]*\d?(?:\s?(?:k|m|bn|million|billion)\b)?|\d[\d,.]*\s?(?:dollars|euros|pounds|usd|eur|gbp|bucks|p\b(?=\/|\s*per))`,
  ],
  ['percent', String.raw`\d[\d,.]*\s?(?:%|percent\b|per cent\b)`],
  ['number', String.raw`\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|k|m|x|am|pm|h|hrs|c|\+)?(?![\p{L}\p{N}])`],
  ['word', String.raw`[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*(?:&[\p{L}])?`],
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

function letterCaseOf(text: string): Token['letterCase'] {
  if (text === text.toLowerCase()) return 'lower';
  if (text === text.toUpperCase() && (text.match(letters)?.length ?? 0) > 1) return 'upper';
  const first = text.charAt(0);
  return first === first.toUpperCase() ? 'title' : 'lower';
}

/**
 * Tokens of one sentence, in order. Pure; linear in the length of `text`.
 * @param text any string; offsets of the result are UTF-16 code units into it
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    let index = 1;
    while (m[index] === undefined) index++;
    let value = m[0];
    const kind = order[index - 1] as TokenKind;
    if (kind === 'url') {
      // Sentence punctuation that follows a link is not part of it.
      const trimmed = value.replace(/[.,;:!?'…)\]]+$/u, '');
      pattern.lastIndex -= value.length - trimmed.length;
      value = trimmed;
    }
    tokens.push({
      kind,
      norm: value.toLowerCase().replace(curly, "'"),
      start: m.index,
      end: m.index + value.length,
      letterCase: kind === 'word' || kind === 'hashtag' ? letterCaseOf(value) : 'lower',
    });
  }
  return tokens;
}

/** A pattern over tokens, parsed. */
export type PatternNode =
  | { type: 'word'; word: string }
  | { type: 'set'; name: string }
  | { type: 'any' }
  | { type: 'gap'; min: number; max: number }
  | { type: 'start' }
  | { type: 'end' }
  | { type: 'optional'; node: PatternNode }
  | { type: 'sequence'; nodes: PatternNode[] }
  | { type: 'choice'; nodes: PatternNode[] };

const lexeme = /\s*(?:(<(\d+)-(\d+)>)|(\{[a-z-]+\})|([()|?^$])|(_(?=[\s?)|]|$))|([^\s(){}|?^$<>]+))/y;

function lexemesOf(source: string): RegExpExecArray[] {
  const lexemes: RegExpExecArray[] = [];
  lexeme.lastIndex = 0;
  for (;;) {
    const from = lexeme.lastIndex;
    const m = lexeme.exec(source);
    if (m) lexemes.push(m);
    else if (source.slice(from).trim() === '') return lexemes;
    else throw new Error(`pattern "${source}": unreadable at ${from}`);
  }
}

/**
 * Parses the pattern language of rules and signals:
 * `word` as it stands, `word~` in any regular inflection, `{set}` one token of a named set or kind, `_` any token,
 * `<0-3>` a gap of so many tokens, `(a|b c)` a choice, `x?` optional, `^` sentence start (leading handles, emoji
 * and signs passed over), `$` sentence end (trailing signs, links, hashtags and emoji passed over).
 * @throws Error naming the pattern and what is wrong with it
 */
export function parsePattern(source: string, inflect: (word: string) => string[]): PatternNode {
  const lexemes = lexemesOf(source);
  let at = 0;
  const fail = (reason: string, where = lexemes[at]): never => {
    throw new Error(`pattern "${source}": ${reason} at ${where?.index ?? source.length}`);
  };
  const sign = () => lexemes[at]?.[5];

  const item = (): PatternNode => {
    const m = lexemes[at];
    if (!m) return fail('something expected');
    at++;
    let node: PatternNode;
    if (m[1]) node = { type: 'gap', min: Number(m[2]), max: Number(m[3]) };
    else if (m[4]) node = { type: 'set', name: m[4].slice(1, -1) };
    else if (m[6]) node = { type: 'any' };
    else if (m[7]?.endsWith('~')) {
      node = { type: 'choice', nodes: inflect(m[7].slice(0, -1)).map((word) => ({ type: 'word', word })) };
    } else if (m[7]) node = { type: 'word', word: m[7] };
    else if (m[5] === '^') node = { type: 'start' };
    else if (m[5] === '$') node = { type: 'end' };
    else if (m[5] === '(') {
      node = choice();
      if (sign() !== ')') fail('")" expected');
      at++;
    } else return fail(`unexpected "${m[5]}"`, m);
    if (sign() === '?') {
      at++;
      node = { type: 'optional', node };
    }
    return node;
  };
  const sequence = (): PatternNode => {
    const nodes: PatternNode[] = [];
    while (at < lexemes.length && sign() !== ')' && sign() !== '|') nodes.push(item());
    if (nodes.length === 0) fail('nothing to match');
    return nodes.length === 1 ? (nodes[0] as PatternNode) : { type: 'sequence', nodes };
  };
  const choice = (): PatternNode => {
    const nodes = [sequence()];
    while (sign() === '|') {
      at++;
      nodes.push(sequence());
    }
    // "(gifts?|prizes)" means the word "gifts" or nothing at all, which nobody wants: "x?" makes the whole word optional.
    if (nodes.length > 1 && nodes.some((node) => node.type === 'optional'))
      fail('an alternative may be empty');
    return nodes.length === 1 ? (nodes[0] as PatternNode) : { type: 'choice', nodes };
  };

  const root = choice();
  if (at < lexemes.length) fail('trailing signs');
  return root;
}

export type TokenKind =
  | 'word'
  | 'number'
  | 'money'
  | 'percent'
  | 'url'
  | 'email'
  | 'handle'
  | 'hashtag'
  | 'emoji'
  | 'bang'
  | 'question'
  | 'ellipsis'
  | 'punctuation';

/** One token of a sentence. Offsets are UTF-16 code units from the start of the sentence, `end` exclusive. */
export interface Token {
  kind: TokenKind;
  /** Lower case, straight apostrophes: what patterns compare with. */
  norm: string;
  start: number;
  end: number;
  /** `upper` ≥ 2 letters all capitals; `title` first letter capital; `lower` else. */
  letterCase: 'upper' | 'title' | 'lower';
}

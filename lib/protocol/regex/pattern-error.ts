/** A pattern that is refused: `message` names the construct in plain words, `offset` is UTF-16 into the source. */
export class PatternError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.name = 'PatternError';
    this.offset = offset;
  }
}

import type { Token } from '../reading/token.ts';
import type { Anchors } from './anchors.ts';
import type { Match, MatchRun } from './match-run.ts';

const isSame = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.norm === b.norm &&
  a.kind === b.kind &&
  a.letterCase === b.letterCase;

/** What holds of an edited sentence without looking: the matches that begin so far before or behind the edit. */
export class TakenOver {
  private readonly start: number;
  private readonly end: number;
  private readonly shift: number;
  private next = 0;

  constructor(
    private readonly before: MatchRun,
    tokens: readonly Token[],
    private readonly anchors: Anchors,
  ) {
    const old = before.tokens;
    const shorter = Math.min(old.length, tokens.length);
    let start = 0;
    while (start < shorter && isSame(old[start], tokens[start])) start++;
    let same = 0;
    while (same < shorter - start && isSame(old[old.length - 1 - same], tokens[tokens.length - 1 - same]))
      same++;
    this.start = start;
    this.end = tokens.length - same;
    this.shift = tokens.length - old.length;
  }

  /** The token of the old sentence from which the same is found as from token `from` of the new one; -1 when none is sure. */
  from(from: number): number {
    const { before, anchors } = this;
    if (from < this.start) {
      // All that was looked at is the same, and none of it is where `$` holds.
      const sure = Math.min(this.start, before.anchors.last, anchors.last);
      if (anchors.first === before.anchors.first && (before.reach[from] as number) < sure) return from;
    }
    if (from < this.end) return -1;
    // All that follows is the same; `^` holds in neither.
    return from > anchors.first && from - this.shift > before.anchors.first ? from - this.shift : -1;
  }

  /** Hands over what was found from token `old`, by tokens of the new sentence. To be asked in ascending order. */
  take(old: number, from: number, into: Match[]): void {
    const { found } = this.before;
    while (this.next < found.length && (found[this.next] as Match).from < old) this.next++;
    for (; this.next < found.length; this.next++) {
      const match = found[this.next] as Match;
      if (match.from !== old) break;
      into.push(from === old ? match : { entry: match.entry, from, to: match.to + from - old });
    }
  }
}

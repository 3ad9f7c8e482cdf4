/** UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Where a pattern matched, UTF-16, `end` exclusive. */
export class Match implements Span {
  /**
   * @param captured the groups that took part, as index, start and end one after the other: a pattern may have thousands
   *   and a match few
   * @param count how many groups the pattern has
   */
  constructor(
    readonly start: number,
    readonly end: number,
    private readonly captured: readonly number[],
    private readonly count: number,
  ) {}

  /** By number; 0 is the whole match, a group that took no part is undefined. */
  get groups(): (Span | undefined)[] {
    const groups: (Span | undefined)[] = [{ start: this.start, end: this.end }];
    for (let index = 1; index <= this.count; index++) groups.push(undefined);
    for (let i = 0; i < this.captured.length; i += 3) {
      const [index = 0, start = 0, end = 0] = this.captured.slice(i, i + 3);
      groups[index] = { start, end };
    }
    return groups;
  }

  /** The group of the lowest number that took part, the whole match aside. */
  get firstGroup(): (Span & { index: number }) | undefined {
    let first: (Span & { index: number }) | undefined;
    for (let i = 0; i < this.captured.length; i += 3) {
      const [index = 0, start = 0, end = 0] = this.captured.slice(i, i + 3);
      if (!first || index < first.index) first = { index, start, end };
    }
    return first;
  }
}

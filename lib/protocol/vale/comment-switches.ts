/** Comments in a document that switch rules: `vale off`, `vale Style.Rule = NO`, `vale style = Name`. */
export class CommentSwitches {
  private all = false;
  private readonly off = new Map<string, boolean>();
  private readonly switched: { at: number; name: string; off: boolean }[] = [];
  private readonly styles: readonly string[];

  /** @param styles those the file is based on: `vale style = Name` leaves only Name of them. */
  constructor(styles: readonly string[]) {
    this.styles = styles;
  }

  /** @param at where the comment stands (UTF-16 in the source). */
  read(comment: string, at: number): void {
    const put = (name: string, off: boolean) => {
      this.off.set(name, off);
      this.switched.push({ at, name, off });
    };
    if (comment === 'vale off') this.all = true;
    if (comment === 'vale on') this.all = false;
    const match = /^vale (\S+\.\S+?)(\[.+\]) = (YES|NO)$/.exec(comment);
    if (match) {
      for (const text of quotedList(match[2] as string)) put(`${match[1]}[${text}]`, match[3] === 'NO');
      return;
    }
    const rule = /^vale (\S+) = (YES|NO|on|off)$/.exec(comment);
    if (rule) put(rule[1] as string, rule[2] === 'NO' || rule[2] === 'off');
    const style = /^vale styles? = (.*)$/.exec(comment);
    if (!style) return;
    for (const name of this.styles) put(name, true);
    for (const name of (style[1] as string).split(', ')) put(name, false);
  }

  /**
   * Whether a rule is off for this match: by what was read up to the end of its block, or by a comment within the block
   * that stands before it.
   */
  silences(rule: string, match: string, at: number): boolean {
    if (this.switched.length === 0) return this.all;
    const style = rule.split('.')[0] as string;
    const names = [style, rule, `${rule}[${match}]`];
    return this.all || names.some((name) => this.off.get(name) === true || this.isOffAt(name, at));
  }

  private isOffAt(name: string, at: number): boolean {
    return this.switched.findLast((s) => s.name === name && s.at < at)?.off ?? false;
  }

  /** Single switches end with the prose; `vale off` holds for the whole file. */
  reset(): void {
    this.off.clear();
    this.switched.length = 0;
  }
}

function quotedList(text: string): string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

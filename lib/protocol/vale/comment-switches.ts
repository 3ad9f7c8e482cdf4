/** Comments in a document that switch rules: `vale off`, `vale Style.Rule = NO`, `vale style = Name`. */
export class CommentSwitches {
  private all = false;
  private readonly off = new Map<string, boolean>();
  private readonly styles: readonly string[];

  /** @param styles those the file is based on: `vale style = Name` leaves only Name of them. */
  constructor(styles: readonly string[]) {
    this.styles = styles;
  }

  read(comment: string): void {
    if (comment === 'vale off') this.all = true;
    if (comment === 'vale on') this.all = false;
    const match = /^vale (\S+\.\S+?)(\[.+\]) = (YES|NO)$/.exec(comment);
    if (match) {
      for (const text of quotedList(match[2] as string))
        this.off.set(`${match[1]}[${text}]`, match[3] === 'NO');
      return;
    }
    const rule = /^vale (\S+) = (YES|NO|on|off)$/.exec(comment);
    if (rule) this.off.set(rule[1] as string, rule[2] === 'NO' || rule[2] === 'off');
    const style = /^vale styles? = (.*)$/.exec(comment);
    if (!style) return;
    for (const name of this.styles) this.off.set(name, true);
    for (const name of (style[1] as string).split(', ')) this.off.set(name, false);
  }

  /** Whether a rule is off here, for this match. */
  silences(rule: string, match: string): boolean {
    const style = rule.split('.')[0] as string;
    return this.all || [style, rule, `${rule}[${match}]`].some((name) => this.off.get(name) === true);
  }

  /** Single switches end with the prose; `vale off` holds for the whole file. */
  reset(): void {
    this.off.clear();
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

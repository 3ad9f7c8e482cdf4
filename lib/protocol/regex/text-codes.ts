/** A text's UTF-16 units in one array, with which of them occur: many patterns ask for the same text one after the other. */
export class TextCodes {
  readonly codes: Uint16Array;
  /** Which ASCII characters occur, a bit for each. */
  readonly ascii = new Uint32Array(4);
  /** The code points beyond ASCII that occur. */
  readonly wide: ReadonlySet<number>;

  constructor(text: string) {
    const { length } = text;
    this.codes = new Uint16Array(length);
    const wide = new Set<number>();
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      this.codes[i] = code;
      if (code >= 128) wide.add(text.codePointAt(i) as number);
      else this.ascii[code >> 5] = (this.ascii[code >> 5] as number) | (1 << (code & 31));
    }
    this.wide = wide;
  }
}

/** A text of this length or less is as quickly read again, and comes between two searches of a longer one. */
const short = 40;
let last = { text: '', codes: new TextCodes('') };

/** The codes of a text; those of the last longer one are kept. */
export function codesOf(text: string): TextCodes {
  if (text.length <= short) return new TextCodes(text);
  if (text !== last.text) last = { text, codes: new TextCodes(text) };
  return last.codes;
}

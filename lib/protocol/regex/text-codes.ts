/** A text's UTF-16 units in one array, with which of them occur: many patterns ask for the same text one after the other. */
export class TextCodes {
  readonly codes: Uint16Array;
  /** Which ASCII characters occur, a bit for each. */
  readonly ascii = new Uint32Array(4);
  /** The code points beyond ASCII that occur. */
  readonly wide: ReadonlySet<number>;

  constructor(readonly text: string) {
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

/** Texts of this length or less come between two searches of a longer one. */
const short = 40;
let lastShort = new TextCodes('');
let lastLong = lastShort;

/** The codes of a text; those of the last short one and of the last longer one are kept. */
export function codesOf(text: string): TextCodes {
  if (text.length <= short) {
    if (text !== lastShort.text) lastShort = new TextCodes(text);
    return lastShort;
  }
  if (text !== lastLong.text) lastLong = new TextCodes(text);
  return lastLong;
}

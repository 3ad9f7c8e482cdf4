/** Bits beyond this are kept in a set: a large document against a large pattern visits few of its states. */
const maxBits = 1 << 22;

/** Remembers which (instruction, position) pairs were tried, and forgets only what it was told. */
export class Memo {
  private bits: Uint32Array | undefined;
  private sparse: Set<number> | undefined;
  private readonly touched: number[] = [];
  private readonly width: number;

  constructor(splits: number, length: number) {
    this.width = length + 1;
    const size = splits * this.width;
    if (size <= maxBits) this.bits = new Uint32Array((size + 31) >>> 5);
    else this.sparse = new Set();
  }

  /** True the first time the pair is named since the last `clear`. */
  enter(split: number, position: number): boolean {
    const key = split * this.width + position;
    if (this.sparse) {
      const before = this.sparse.size;
      return this.sparse.add(key).size > before;
    }
    const bits = this.bits as Uint32Array;
    const word = key >>> 5;
    const bit = 1 << (key & 31);
    if (((bits[word] as number) & bit) !== 0) return false;
    if (bits[word] === 0) this.touched.push(word);
    bits[word] = (bits[word] as number) | bit;
    return true;
  }

  clear(): void {
    this.sparse?.clear();
    for (const word of this.touched) (this.bits as Uint32Array)[word] = 0;
    this.touched.length = 0;
  }
}

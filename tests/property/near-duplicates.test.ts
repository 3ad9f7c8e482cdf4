import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameText } from '../../lib/feed/is-same-text.ts';
import { plainWords } from '../../lib/feed/text-pairs.ts';
import { textSketch } from '../../lib/feed/text-sketch.ts';

const folder = join(import.meta.dirname, '../../../shared/corpora');
const files = ['authors_celebrity.jsonl', 'authors_50users.jsonl', 'linkedin_company.jsonl'].map((f) =>
  join(folder, f),
);

/** A fair die that falls the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The same text as it goes to another room: shortened, re-tagged, re-linked, other emoji; two or more of these. */
function reworded(text: string, roll: () => number): string {
  let words = text.split(/\s+/).filter(Boolean);
  if (words.length > 14 && roll() < 0.6)
    words = words.slice(0, Math.ceil(words.length * (0.5 + roll() * 0.4)));
  words = words.filter((word) => !word.startsWith('#') || roll() < 0.5);
  words = words.map((word) =>
    /^https?:/.test(word) ? `https://short.example/${Math.floor(roll() * 1e6)}` : word,
  );
  let out = words.join(' ').replace(/\p{Extended_Pictographic}/gu, '✨');
  if (roll() < 0.5) out += ' #monday #coffee';
  if (roll() < 0.3) out = `🎉 ${out} 🎉`;
  if (roll() < 0.3) out += ` https://link.example/${Math.floor(roll() * 1e6)}`;
  return out;
}

/** What lib/storage keeps in IndexedDB: hash → newest ids, of which a look-up reads no more than 32. */
class Index {
  readonly #ids = new Map<number, number[]>();
  read = 0;

  add(id: number, text: string): void {
    for (const hash of textSketch(text))
      this.#ids.set(hash, [id, ...(this.#ids.get(hash) ?? [])].slice(0, 32));
  }

  alike(text: string): number[] {
    const shared = new Map<number, number>();
    for (const hash of textSketch(text))
      for (const id of this.#ids.get(hash) ?? []) {
        shared.set(id, (shared.get(id) ?? 0) + 1);
        this.read++;
      }
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 8)
      .map(([id]) => id);
  }
}

describe('isSameText', () => {
  const post =
    'We moved the café to the river. What did you love about the old place? https://a.example #cafe';

  it.each([
    'We moved the café to the river 🌊 What did you love about the old place?',
    'We moved the café to the river.',
    '@ana We moved the café to the river! What did you love about the old place? www.b.example #river #news',
    'We’ve news: we moved the CAFÉ to the river. What did you love about the old place?',
  ])('knows it again: %s', (other) => {
    expect(isSameText(post, other)).toBe(true);
    expect(textSketch(other).some((hash) => textSketch(post).includes(hash))).toBe(true);
  });

  it.each([
    'What did you love about the old menu? Tell us before we print the new one for the summer.',
    'We moved.',
    '',
    'https://a.example #cafe',
    'The café by the river has moved its opening hours to nine.',
  ])('leaves another text alone: %s', (other) => {
    expect(isSameText(post, other)).toBe(false);
  });
});

const there = files.every((file) => existsSync(file));
if (!there) console.log('near-duplicates: ../shared/corpora is absent, planted posts are not checked');

describe.skipIf(!there)('planted among posts of ../shared/corpora', () => {
  const roll = dice(7);
  // A skipped block is read all the same.
  const all = (there ? files : []).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => String((JSON.parse(line) as { text: unknown }).text)),
  );
  // One of each, the same but for figures counting as one: what an author really posted twice is no error.
  const key = (text: string) => textSketch(text.replace(/\d+/g, '0')).join();
  const texts = [...new Map(all.map((text) => [key(text), text])).values()].filter(
    (text) => textSketch(text).length > 0,
  );
  const shuffled = texts.map((text) => ({ text, at: roll() })).sort((a, b) => a.at - b.at);
  const distinct = shuffled.slice(0, 5_000).map(({ text }) => text);

  it('are found again: recall at least .95 at precision at least .98', () => {
    const index = new Index();
    distinct.forEach((text, id) => {
      index.add(id, text);
    });
    let found = 0;
    let named = 0;
    let planted = 0;
    for (let i = 0; i < 500; i++) {
      const source = Math.floor(roll() * distinct.length);
      const copy = reworded(distinct[source] as string, roll);
      if (textSketch(copy).length === 0) continue;
      planted++;
      const first = index.alike(copy).find((id) => isSameText(copy, distinct[id] as string));
      if (first !== undefined) named++;
      if (first === source) found++;
    }
    // Of what was not planted, whatever is named is an error of precision.
    for (let i = 0; i < 500; i++) {
      const id = Math.floor(roll() * distinct.length);
      const text = distinct[id] as string;
      const other = index.alike(text).find((one) => one !== id && isSameText(text, distinct[one] as string));
      if (other !== undefined) named++;
    }
    console.log(`near-duplicates: ${planted} planted, recall ${found / planted}, precision ${found / named}`);
    expect(found / planted).toBeGreaterThanOrEqual(0.95);
    expect(found / named).toBeGreaterThanOrEqual(0.98);
  });

  it('cost no more to look for in a long history: what is read is bounded', () => {
    const index = new Index();
    texts.forEach((text, id) => {
      index.add(id, text);
    });
    for (let i = 0; i < 200; i++) {
      index.read = 0;
      index.alike(texts[Math.floor(roll() * texts.length)] as string);
      expect(index.read).toBeLessThanOrEqual(16 * 32);
    }
  });
});

it('the words of a long text are those of its parts', () => {
  const word = fc.constantFrom(
    "don't",
    '3.5',
    'a.b',
    'e-mail',
    'naïve',
    '@ann',
    '#tag',
    '🎉',
    '“so”',
    '漢字',
    'mother',
    '…',
    '\n',
  );
  const part = fc.array(word, { minLength: 150, maxLength: 400 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 5 }), (parts) => {
      expect(plainWords(parts.join(' '))).toEqual(parts.flatMap((one) => one.split(' ').flatMap(plainWords)));
    }),
    { numRuns: 50 },
  );
});

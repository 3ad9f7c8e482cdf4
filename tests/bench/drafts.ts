import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences, slots } from './sentences.ts';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

function sentence(random: () => number): string {
  return pick(random, sentences).replace(/\{(\w+)\}/g, (_, slot: string) =>
    pick(random, slots[slot] ?? ['']),
  );
}

/** A draft of about `length` UTF-16 units, never longer, cut at a word; paragraphs of a few sentences. */
export function draftOf(random: () => number, length: number): string {
  let text = sentence(random);
  while (text.length < length) text += `${random() < 0.2 ? '\n\n' : ' '}${sentence(random)}`;
  return text.slice(0, length).replace(/\S*$/, '').trim() || text.slice(0, length);
}

/**
 * `count` drafts of 50 to 3,000 units. Short ones are frequent, as among real posts: the lengths are spread evenly on
 * a logarithmic scale.
 */
export function writtenDrafts(count: number, seed: number): string[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => draftOf(random, Math.round(75 * 40 ** ((i + 0.5) / count))));
}

/** Up to `count` real posts of at least 50 units from the labelled corpora beside the project, evenly over its files; none when they are not there. */
export function foundDrafts(count: number): string[] {
  const folder = join(import.meta.dirname, '../../../shared/corpora');
  let files: string[];
  try {
    files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  } catch {
    return [];
  }
  return files.flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
    const texts = lines
      .map((line) => String(JSON.parse(line).text))
      .filter((text) => text.length >= 50 && text.length <= 3000);
    const share = Math.ceil(count / files.length);
    const step = Math.max(1, Math.floor(texts.length / share));
    return texts.filter((_, i) => i % step === 0).slice(0, share);
  });
}

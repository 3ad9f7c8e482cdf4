import { Chunk } from '@codemirror/merge';
import { Text } from '@codemirror/state';

/** Lines that stand in only one of two texts, in order: `- ` gone, `+ ` new; as the editor marks them. */
export function changedLines(before: string, now: string): string[] {
  // With an end of its own the last line is the same line when others follow it.
  const [a, b] = [before, now].map((text) => Text.of(`${text.replace(/\n$/, '')}\n`.split('\n'))) as [
    Text,
    Text,
  ];
  return Chunk.build(a, b).flatMap(({ fromA, toA, fromB, toB }) => [
    ...linesOf(a, fromA, toA).map((line) => `- ${line}`),
    ...linesOf(b, fromB, toB).map((line) => `+ ${line}`),
  ]);
}

/** A chunk ends one past the end of its last line, and is empty where it ends as it begins. */
function linesOf(text: Text, from: number, to: number): string[] {
  return from === to ? [] : text.sliceString(from, Math.min(text.length, to - 1)).split('\n');
}

import { expect, it } from 'vitest';
import { follow } from '../../../lib/storage/follow.ts';

function source(first: string) {
  let changed: (now: string) => void = () => {};
  let read: (value: string) => void = () => {};
  return {
    getValue: () =>
      new Promise<string>((resolve) => {
        read = resolve;
      }),
    watch: (listener: (now: string) => void) => {
      changed = listener;
    },
    change: (now: string) => changed(now),
    answer: () => read(first),
  };
}

it('hands on the stored value and every later one', async () => {
  const stored = source('a');
  const seen: string[] = [];
  const ready = follow(stored, (now) => seen.push(now));
  stored.answer();
  await ready;
  stored.change('b');
  expect(seen).toEqual(['a', 'b']);
});

it('does not put an older value over a change that came while it was read', async () => {
  const stored = source('a');
  const seen: string[] = [];
  const ready = follow(stored, (now) => seen.push(now));
  stored.change('b');
  stored.answer();
  await ready;
  expect(seen).toEqual(['b']);
});

import { expect, it, vi } from 'vitest';
import { latestOnly } from '../../../entrypoints/protocols/latest-only.ts';

it('works on the first and the last of what arrives at once', async () => {
  const done: number[] = [];
  const work = latestOnly(async (input: number) => {
    await Promise.resolve();
    done.push(input);
  });
  for (const input of [1, 2, 3]) work(input);
  await vi.waitFor(() => expect(done).toEqual([1, 3]));
});

it('goes on after work that failed', async () => {
  const done: number[] = [];
  const work = latestOnly(async (input: number) => {
    if (input === 1) throw new Error('no');
    done.push(input);
  });
  work(1);
  work(2);
  await vi.waitFor(() => expect(done).toEqual([2]));
  work(3);
  await vi.waitFor(() => expect(done).toEqual([2, 3]));
});

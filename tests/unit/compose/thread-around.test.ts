// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { threadAround } from '../../../lib/compose/thread-around.ts';

function thread(texts: readonly string[], own: number) {
  const boxes = texts.map((text) => Object.assign(document.createElement('div'), { textContent: text }));
  const element = boxes[own] as HTMLElement;
  return threadAround({ element, together: () => boxes }, (box) => box.textContent ?? '');
}

it('the other parts of a thread stand before and after, in their order', () => {
  expect(thread(['one', 'two', 'three'], 1)).toEqual({ before: ['one'], after: ['three'] });
  expect(thread(['one', 'two', 'three'], 2)).toEqual({ before: ['one', 'two'], after: [] });
});

it('a part that is still empty is left out', () => {
  expect(thread(['one', ' ', 'three'], 0)).toEqual({ before: [], after: ['three'] });
});

it('a box by itself, or one whose other parts are empty or endless, is judged by itself', () => {
  expect(thread(['one'], 0)).toBeUndefined();
  expect(thread(['one', ''], 0)).toBeUndefined();
  expect(thread(['one', 'x'.repeat(60_000)], 0)).toBeUndefined();
});

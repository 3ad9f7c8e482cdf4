// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { wholeIslands } from '../../../../lib/compose/editors/whole-islands.ts';
import { rangeOf } from '../../../../lib/compose/text/range-of.ts';
import { textWalk } from '../../../../lib/compose/text/text-walk.ts';

function ranged(words: string): Range | null {
  const root = document.createElement('div');
  root.innerHTML = '<p>Hi <span contenteditable="false"><i>@jane</i></span> there</p>';
  document.body.replaceChildren(root);
  const map = textWalk(root);
  const start = map.text.indexOf(words);
  return wholeIslands(root, rangeOf(map, { start, end: start + words.length }));
}

it('takes a mention whole', () => {
  const range = ranged('@jane');
  expect(range?.startContainer.nodeName).toBe('P');
  expect(range?.endContainer.nodeName).toBe('P');
  expect(range?.toString()).toBe('@jane');
  expect(ranged('Hi @jane')?.endContainer.nodeName).toBe('P');
});

it('refuses to cut one in two', () => {
  expect(ranged('Hi @ja')).toBeNull();
  expect(ranged('ne there')).toBeNull();
});

it('leaves other ranges as they are', () => {
  expect(ranged('there')?.startContainer.nodeType).toBe(Node.TEXT_NODE);
});

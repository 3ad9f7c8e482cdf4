// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { kindHint } from '../../../../lib/compose/sites/engine/kind-hint.ts';

function kindOf(html: string) {
  document.body.innerHTML = `<main>${html}</main>`;
  return kindHint(document.querySelector('[contenteditable]') as Element, null);
}

afterEach(() => document.body.replaceChildren());

describe('a box that nothing but its placeholder names', () => {
  it.each([
    ['drawn beside it', '<div class="ed--placeholder">Type a message</div><div contenteditable></div>'],
    ['as its attribute', '<div contenteditable data-placeholder="Type a message"></div>'],
  ])('is known by it: %s', (_where, html) => {
    expect(kindOf(html)).toBe('message');
  });

  it.each([
    ['itself', '<div contenteditable class="no-placeholder">Your message came late</div>'],
    [
      'in an element around it',
      '<p></p><div class="with-placeholder"><div contenteditable>Your message came late</div></div>',
    ],
  ])('is not taken for what is written in it, where the name is on the box %s', (_where, html) => {
    expect(kindOf(html)).toBe('post');
  });
});

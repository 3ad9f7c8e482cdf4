// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../lib/compose/text/range-of.ts';
import { textWalk, type WalkOptions } from '../../../lib/compose/text/text-walk.ts';

function walk(html: string, options?: WalkOptions) {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return textWalk(root, options);
}

describe('lines', () => {
  it.each([
    ['two paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['an empty paragraph between', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['an empty last paragraph', '<p>one</p><p><br></p>', 'one\n'],
    ['a break inside', '<p>one<br>two</p>', 'one\ntwo'],
    ['a break that only holds the line open', '<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['a break and its holder', '<p>one<br><br></p>', 'one\n'],
    ['text, then a block', 'one<div>two</div>three', 'one\ntwo\nthree'],
    ['nested blocks', '<div><div><p>one</p></div></div><div>two</div>', 'one\ntwo'],
    ['a list', '<ul><li>one</li><li><p>two</p></li></ul>', 'one\ntwo'],
    ['a newline character', '<p>one\ntwo</p>', 'one\ntwo'],
    ['a newline character and its holder', '<p>one\n\n</p>', 'one\n'],
    ['an empty editor', '', ''],
    ['an empty editor with its holder', '<p><br></p>', ''],
    ['a block of Draft.js', '<div data-block="true"><div><span><br data-text="true"></span></div></div>', ''],
    ['a line of Slate', '<div><span>\ufeff<br></span></div><div><span>two</span></div>', '\ntwo'],
  ])('%s', (_name, html, text) => {
    expect(walk(html).text).toBe(text);
  });
});

describe('characters', () => {
  it.each([
    ['no-break spaces', '<p>one\u00a0two</p>', 'one two'],
    ['zero-width characters', '<p>\u200bo\ufeffn\u2060e\u200b</p>', 'one'],
    ['a joined emoji', '<p>a 👩‍🚀 b</p>', 'a 👩‍🚀 b'],
    ['runs across tags', '<p>Buy <b>n</b><i>ow</i>!</p>', 'Buy now!'],
  ])('%s', (_name, html, text) => {
    expect(walk(html).text).toBe(text);
  });

  it('folds white space where the browser does', () => {
    const html = '\n  <div>\n one  two <b> three</b>\n</div>\n  <div>four&nbsp; five </div>\n';
    expect(walk(html, { fold: true }).text).toBe('one two three\nfour  five');
  });
});

describe('islands', () => {
  it.each([
    ['a mention', '<p>Hi <span contenteditable="false">@jane</span> there</p>', 'Hi @jane there'],
    ['a link', '<p><a href="#">rapport.example</a></p>', 'rapport.example'],
    ['an emoji drawn as an image', '<p>so <img alt="😀" src="data:,"> good</p>', 'so 😀 good'],
    ['a named emoji', '<p><img alt=":wave:" src="data:,"></p>', ':wave:'],
    ['a picture', '<p>see <img alt="A cat, 3 years" src="data:,">this</p>', 'see this'],
    ['a number is no emoji', '<p>a<img alt="12" src="data:,"></p>', 'a'],
    ['a widget', '<p>one</p><div contenteditable="false">Drag me</div><p>two</p>', 'one\ntwo'],
    ['a button', '<p>one<button>x</button></p>', 'one'],
    ['a hidden part', '<p>one<span hidden>x</span></p>', 'one'],
    ['a caret label', '<p>one<span contenteditable="false" aria-hidden="true">Ann</span></p>', 'one'],
  ])('%s', (_name, html, text) => {
    expect(walk(html).text).toBe(text);
  });

  it("skips what the editor's kind names", () => {
    expect(walk('<p><span class="placeholder">Say it</span>one</p>', { skip: '.placeholder' }).text).toBe(
      'one',
    );
  });

  it('reads open shadow roots and what is slotted into them', () => {
    const root = document.createElement('div');
    root.innerHTML = '<p>one</p><x-line><i>two</i></x-line>';
    const shadow = (root.querySelector('x-line') as HTMLElement).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>before <slot></slot> after</p>';
    document.body.replaceChildren(root);
    expect(textWalk(root).text).toBe('one\nbefore two after');
  });
});

describe('places', () => {
  it('gives an empty line a place of its own', () => {
    const map = walk('<p>one</p><p><br></p><p>two</p>');
    expect(map.toDom(4)).toEqual({ node: document.querySelectorAll('p')[1], offset: 0 });
  });

  it('puts a range on exactly its words, across formatting', () => {
    const map = walk('<p>Buy <b>now</b>, friends</p>');
    const range = rangeOf(map, { start: 4, end: 7 }) as Range;
    expect(range.startContainer.parentNode?.nodeName).toBe('B');
    expect(range.endContainer.parentNode?.nodeName).toBe('B');
    expect(range.toString()).toBe('now');
  });

  it('never points into a surrogate pair', () => {
    const map = walk('<p>a😀b</p>');
    expect(map.toDom(2, 'back')?.offset).toBe(1);
    expect(map.toDom(2, 'forward')?.offset).toBe(3);
    const text = document.querySelector('p')?.firstChild as Text;
    expect(map.fromDom(text, 2)).toBe(1);
  });

  it('points before and after an emoji drawn as an image', () => {
    const map = walk('<p>a<img alt="😀" src="data:,">b</p>');
    const p = document.querySelector('p') as Element;
    expect(map.toDom(1, 'forward')).toEqual({ node: p, offset: 1 });
    expect(map.toDom(3, 'back')).toEqual({ node: p, offset: 2 });
    expect(map.fromDom(p, 2)).toBe(3);
  });

  it('finds offsets of places in elements', () => {
    const map = walk('<p>one</p><p>two</p>');
    const [one, two] = document.querySelectorAll('p') as unknown as [Element, Element];
    expect(map.fromDom(one, 0)).toBe(0);
    expect(map.fromDom(one, 1)).toBe(3);
    expect(map.fromDom(two, 0)).toBe(4);
    expect(map.fromDom(two, 1)).toBe(7);
    expect(map.fromDom(document.body, 0)).toBeNull();
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { sendControl } from '../../../../lib/compose/sites/engine/send-control.ts';
import type { Box } from '../../../../lib/compose/sites/site.ts';
import { siteOf } from '../../../../lib/compose/sites/site-of.ts';
import './open-fixture.ts';

const show = (url: string, html: string) => {
  window.happyDOM.setURL(url);
  document.body.innerHTML = html;
};
const boxAt = (selector: string) =>
  siteOf(location, document).box(document.querySelector(selector) as Element) as Box;

function keyOn(target: Element, init: KeyboardEventInit, box: Box): boolean {
  let answer = false;
  window.addEventListener('keydown', (event) => (answer = box.isSendKey(event)), {
    capture: true,
    once: true,
  });
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
  return answer;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the most submit-like control', () => {
  const chosen = (html: string) => {
    document.body.innerHTML = `<form>${html}</form>`;
    const form = document.querySelector('form') as Element;
    return sendControl(form, form.querySelector('textarea') as Element)?.id ?? null;
  };

  it.each<[string, string | null, string]>([
    [
      '<textarea></textarea><button type="button" id="a">Cancel</button><button type="submit" id="b">…</button>',
      'b',
      'a submit',
    ],
    [
      '<button type="button" id="a">Senden</button><textarea></textarea><button type="button" id="b">Mehr</button>',
      'a',
      'a word for sending, also ahead of the box',
    ],
    [
      '<textarea></textarea><button type="button" id="a">Peruuta</button><button type="button" id="b">Eteenpäin</button>',
      'b',
      'else the last one with words',
    ],
    [
      '<textarea></textarea><button type="button" id="a" aria-label="→"></button><button type="button" id="b" aria-haspopup="menu">More</button>',
      'a',
      'no menu',
    ],
    [
      '<textarea></textarea><button type="button" id="a">Go</button><button type="button" id="b" aria-pressed="false">Bold</button>',
      'a',
      'no switch',
    ],
    [
      '<textarea></textarea><button type="submit" id="a">Save draft</button><button type="submit" id="b">Post</button>',
      'b',
      'of two submits the one named so',
    ],
    ['<button type="button" id="a">Menu</button><textarea></textarea>', null, 'nothing after the box'],
    ['<textarea></textarea>', null, 'no control at all'],
  ])('%s → %s: %s', (html, id, _why) => {
    expect(chosen(html)).toBe(id);
  });
});

describe('a send control that is no native button', () => {
  it('is sent by Enter and Space on it, a native one by its click alone', () => {
    show(
      'https://www.threads.com/',
      `<div role="dialog"><div role="textbox" contenteditable="true"></div>
       <div role="button" id="div" tabindex="0">Post</div></div>`,
    );
    const box = boxAt('[role=textbox]');
    const div = document.querySelector('#div') as Element;
    expect(keyOn(div, { key: 'Enter' }, box)).toBe(true);
    expect(keyOn(div, { key: ' ' }, box)).toBe(true);
    expect(keyOn(div, { key: ' ', repeat: true }, box)).toBe(false);
    expect(keyOn(div, { key: 'a' }, box)).toBe(false);

    show(
      'https://x.com/compose/post',
      `<div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true"></div>
       <button data-testid="tweetButton">Post</button></div>`,
    );
    expect(
      keyOn(document.querySelector('button') as Element, { key: 'Enter' }, boxAt('[contenteditable]')),
    ).toBe(false);
  });
});

describe('fields beside the box', () => {
  it('sends a post on Mastodon from its content warning, with the modifier only', () => {
    show(
      'https://mastodon.social/',
      `<form class="compose-form"><input id="cw-spoiler-input"><textarea></textarea>
       <div class="compose-form__submit"><button type="submit">Post</button></div></form><input id="elsewhere">`,
    );
    const box = boxAt('textarea');
    const warning = document.querySelector('#cw-spoiler-input') as Element;
    expect(keyOn(warning, { key: 'Enter', ctrlKey: true }, box)).toBe(true);
    expect(keyOn(warning, { key: 'Enter' }, box)).toBe(false);
    expect(keyOn(document.querySelector('#elsewhere') as Element, { key: 'Enter', ctrlKey: true }, box)).toBe(
      false,
    );
  });
});

describe('what changes under a box', () => {
  it('is read afresh: a reply that becomes a post, a button that moves away and back', () => {
    show(
      'https://mastodon.social/',
      `<form class="compose-form"><div class="reply-indicator"><div class="reply-indicator__content">Hi</div></div>
       <textarea></textarea><div class="compose-form__submit"><button type="submit">Post</button></div></form>`,
    );
    const box = boxAt('textarea');
    expect([box.kind, box.parent()?.text]).toEqual(['reply', 'Hi']);
    document.querySelector('.reply-indicator')?.remove();
    expect([box.kind, box.parent()]).toEqual(['post', undefined]);
    const form = document.querySelector('form') as Element;
    const submit = document.querySelector('.compose-form__submit') as Element;
    submit.remove();
    expect(box.isSend([submit.firstElementChild as Element, submit, form, document.body])).toBe(false);
    form.prepend(submit);
    expect(box.isSend([submit.firstElementChild as Element, submit, form, document.body])).toBe(true);
  });
});

describe('the button of a box whose form has none', () => {
  const inDialog = (inForm: string) => {
    show(
      'https://publish.buffer.com/',
      `<div role="dialog"><form><textarea></textarea>${inForm}</form><footer><button id="footer">OK</button></footer></div>`,
    );
    return boxAt('textarea');
  };
  const pathFrom = (element: Element) => [element, ...parents(element)];
  const parents = (element: Element): Element[] =>
    element.parentElement ? [element.parentElement, ...parents(element.parentElement)] : [];

  it("is that of its dialog, and another one's where the form has its own", () => {
    const footer = () => pathFrom(document.querySelector('#footer') as Element);
    expect(inDialog('').isSend(footer())).toBe(true);
    expect(inDialog('<button>Post</button>').isSend(footer())).toBe(false);
  });
});

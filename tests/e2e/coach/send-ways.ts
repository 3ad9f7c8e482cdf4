import type { Page } from '@playwright/test';
import { field, form, page_ } from './send-page.ts';

/** A page that sends, and how a person makes it. */
export interface Way {
  name: string;
  html: string;
  /** What a person does; the default is a click on the element `#send`. */
  press?(page: Page): Promise<void>;
}

export const sendWays: Way[] = [
  {
    name: 'a submit button outside its form',
    html: page_(`${form('<button type="button">Emoji</button>')}<button form="f" id="send">Los</button>`, ''),
  },
  {
    name: 'a link that looks like a button',
    html: page_(
      `<div>${field}<button>Emoji</button> <a href="#" id="send">Post</a></div>`,
      "on('#send', 'click', () => take())",
    ),
  },
  {
    name: 'an icon in a button without words, known by its class alone',
    html: page_(
      `<div><div>${field}<button class="emoji">☺</button></div><button class="btn-send"><svg id="send" width="20" height="20"><rect width="20" height="20"/></svg></button><button class="btn-cancel">Abbrechen</button></div>`,
      "on('.btn-send', 'click', () => take())",
    ),
  },
  ...Object.entries({
    'an icon that only its class calls a send':
      '<div class="tool-send"><svg id="send" width="20" height="20"><rect width="20" height="20"/></svg></div>',
    'a word in a bare element': '<span><b id="send">Send</b></span>',
  }).map(([name, html]) => ({
    name: `${name}, and only the hand over it a button`,
    html: page_(
      `<style>.bar > * { cursor: pointer }</style>
       <div class="bar">${field}<i class="tool-emoji">☺</i><i class="tool-picture">▣</i>${html}</div>`,
      "on('.bar > :last-child', 'click', () => take())",
    ),
  })),
  {
    name: 'a button that acts on the press of the pointer',
    html: page_(
      `<div>${field}<button id="send">Post</button></div>`,
      "on('#send', 'pointerdown', () => take())",
    ),
  },
  {
    name: 'a button that acts on the release of the mouse',
    html: page_(`<div>${field}<button id="send">Post</button></div>`, "on('#send', 'mouseup', () => take())"),
  },
  {
    name: 'a button that acts on the release of the pointer',
    html: page_(
      `<div>${field}<button id="send">Post</button></div>`,
      "on('#send', 'pointerup', () => take())",
    ),
  },
  {
    name: 'a button that its page draws anew whenever anything happens',
    html: page_(
      `<div>${field}<span><button id="send">Post</button></span></div>`,
      `const draw = () => { document.querySelector('span').innerHTML = '<button id="send">Post</button>'; on('#send', 'click', () => take()); };
       draw();
       for (const type of ['input', 'focusin', 'focusout', 'keyup']) document.addEventListener(type, draw);`,
    ),
  },
  {
    name: 'a button that is switched off while the box is not in use, and on a moment later',
    html: page_(
      `<div>${field}<button id="send">Post</button></div>`,
      `const send = document.querySelector('#send');
       on('textarea', 'blur', () => { send.disabled = true; });
       on('textarea', 'focus', () => setTimeout(() => { send.disabled = false; }, 300));
       on('#send', 'mousedown', (event) => event.preventDefault());
       on('#send', 'click', () => take());`,
    ),
  },
  {
    name: 'a button below the form of its dialog',
    html: page_(
      `<div role="dialog" aria-label="Answer"><form onsubmit="event.preventDefault()">${field}</form>
       <footer><button>Cancel</button><button id="send">Post</button></footer></div>`,
      "on('#send', 'click', () => take())",
    ),
  },
  ...Object.entries({
    'forgets its words when the focus leaves it':
      "on('textarea', 'blur', () => { box().value = ''; }); on('#send', 'mousedown', (event) => event.preventDefault()); on('#send', 'click', () => take());",
    'is closed when the focus leaves what it stands in':
      "on('div', 'focusout', ({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget)) currentTarget.remove(); }); on('#send', 'click', () => take());",
    'is read when the focus leaves it':
      "let left = ''; on('textarea', 'blur', () => { left = box().value; }); on('#send', 'click', () => { box().value = left; take(); });",
  }).map(([name, script]) => ({
    name: `a box that ${name}`,
    html: page_(`<div>${field}<button id="send">Post</button></div>`, script),
  })),
  {
    name: 'a page that empties its box before it sends',
    html: page_(
      `<div>${field}<button id="send">Post</button></div>`,
      `on('#send', 'click', () => { const text = box().value; box().value = ''; setTimeout(() => sent.push(text), 30); });`,
    ),
  },
  ...Object.entries({
    'where a line would begin': `on('textarea', 'beforeinput', (event) => { if (event.inputType === 'insertLineBreak') { event.preventDefault(); take(); } });`,
    'where a line has begun': `on('textarea', 'input', () => { if (box().value.endsWith('\\n')) { box().value = box().value.trim(); take(); } });`,
    'when the key goes up': `on('textarea', 'keyup', (event) => { if (event.key === 'Enter') { box().value = box().value.trim(); take(); } });`,
    'by the submit of its form, a moment later': `on('textarea', 'keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); setTimeout(() => f.requestSubmit(), 50); } });`,
  }).map(([name, script]) => ({
    name: `Enter that sends ${name}`,
    html: page_(
      `<form id="f" onsubmit="event.preventDefault(); take()"><textarea aria-label="Post" enterkeyhint="send"></textarea></form>`,
      script,
    ),
    press: (page: Page) => page.keyboard.press('Enter'),
  })),
  {
    name: 'Enter that sends where a paragraph would begin, in an element that can be edited',
    html: page_(
      '<div id="line" contenteditable role="textbox" aria-label="Post" enterkeyhint="send"></div>',
      `on('#line', 'beforeinput', (event) => {
         if (event.inputType !== 'insertParagraph') return;
         event.preventDefault();
         if (line.textContent) sent.push(line.textContent);
         line.textContent = '';
       });`,
    ),
    press: (page) => page.keyboard.press('Enter'),
  },
  {
    name: "Enter in a field of one line, by the click that a browser makes of it on the form's button",
    html: page_(
      `<form id="f" onsubmit="event.preventDefault()"><input aria-label="Post" name="comment"><button>Post</button></form>`,
      "on('button', 'click', () => take(document.querySelector('input')))",
    ),
    press: (page) => page.keyboard.press('Enter'),
  },
  ...(['Enter', 'Space'] as const).map((key) => ({
    name: `${key} on a focused button`,
    html: page_(form('<button id="send">Post</button>'), ''),
    async press(page: Page) {
      await page.locator('#send').focus();
      await page.keyboard.press(key);
    },
  })),
  {
    name: 'Enter on a focused element that is only called a button',
    html: page_(
      `<div>${field}<a role="button" tabindex="0" id="send">Post</a></div>`,
      "on('#send', 'keydown', (event) => event.key === 'Enter' && take())",
    ),
    async press(page) {
      await page.locator('#send').focus();
      await page.keyboard.press('Enter');
    },
  },
  {
    name: "the form's submit, asked for by the page's own script",
    html: page_(
      form('<button>Post</button>'),
      "on('textarea', 'keydown', (event) => event.key === 'F9' && f.requestSubmit())",
    ),
    press: (page) => page.keyboard.press('F9'),
  },
  ...(['open', 'closed'] as const).map((mode) => ({
    name: `the submit of a form in an ${mode} shadow root`.replace('an closed', 'a closed'),
    html: page_(
      '<x-room style="display: block"></x-room>',
      `const tree = document.querySelector('x-room').attachShadow({ mode: '${mode}' });
       tree.innerHTML = '<form><textarea aria-label="Post"></textarea><button>Post</button></form>';
       const inner = tree.querySelector('textarea');
       tree.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); take(inner); });
       inner.addEventListener('keydown', (event) => event.key === 'F9' && inner.form.requestSubmit());`,
    ),
    press: (page: Page) => page.keyboard.press('F9'),
  })),
  {
    name: 'a button of a design system, with the real one in its shadow root',
    html: page_(
      `<div>${field}<x-button id="send">Post</x-button></div>`,
      `document.querySelector('x-button').attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>';
       on('#send', 'click', () => take());`,
    ),
  },
  {
    name: 'a page that stops every press outside its own dialog, as focus traps do',
    html: page_(
      `<div id="trap">${field}<button id="send">Post</button></div>`,
      `on('#send', 'click', () => take());
       for (const type of ['mousedown', 'touchstart', 'click', 'keydown'])
         document.addEventListener(type, (event) => {
           if (document.querySelector('#trap').contains(event.target)) return;
           event.preventDefault();
           event.stopImmediatePropagation();
         }, true);
       document.addEventListener('focusin', (event) => {
         if (!document.querySelector('#trap').contains(event.target)) box().focus();
       }, true);`,
    ),
  },
  {
    name: 'a composer in a popover that closes at a press beside it',
    html: page_(
      `<button popovertarget="p">Write</button><div popover id="p">${field}<button id="send">Post</button></div>`,
      "p.showPopover(); on('#send', 'click', () => p.matches(':popover-open') && take())",
    ),
  },
  {
    name: 'a composer in a modal dialog over an inert page',
    html: page_(
      `<main inert><p>Behind</p></main><dialog>${field}<button id="send">Post</button></dialog>`,
      "document.querySelector('dialog').showModal(); on('#send', 'click', () => take())",
    ),
  },
  {
    name: 'a composer that fills the screen',
    html: page_(
      `<div id="full" style="background: #fff">${field}<button id="send">Post</button></div>`,
      "on('#send', 'click', () => take()); on('textarea', 'focus', () => document.querySelector('#full').requestFullscreen())",
    ),
  },
];

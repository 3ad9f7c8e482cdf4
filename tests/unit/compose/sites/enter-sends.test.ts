// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enterHabit, watchEnter } from '../../../../lib/compose/enter-habit.ts';
import { enterSends } from '../../../../lib/compose/sites/engine/enter-sends.ts';

type Layout = Record<'box' | 'control', readonly number[]>;

/** Where the box and the control beside it are drawn, in pixels: left, top, width, height. */
const drawn: Layout = { box: [0, 0, 400, 40], control: [410, 5, 30, 30] };

function sends(html: string, kind: 'message' | 'comment' = 'message', layout: Layout = drawn) {
  document.body.innerHTML = `<main>${html}</main>`;
  const box = document.querySelector('textarea, input, [contenteditable]') as HTMLElement;
  const place = (element: Element | null, [x, y, width, height]: readonly number[]) => {
    if (element) element.getBoundingClientRect = () => new DOMRect(x, y, width, height);
  };
  place(box, layout.box);
  place(document.querySelector('button'), layout.control);
  return enterSends(box, document.querySelector('main') as Element, kind);
}

const bar = '<textarea></textarea><button>Send</button>';
const below = { ...drawn, control: [0, 50, 60, 30] };

afterEach(() => document.body.replaceChildren());

describe('a bare Enter on a page that nobody described', () => {
  it.each([
    ['in a message beside a log', `<div role="log"></div>${bar}`, 'message', below],
    [
      'where the page says so',
      '<textarea enterkeyhint="send"></textarea><button>Send</button>',
      'comment',
      below,
    ],
    ['where it says how else a line begins', `${bar}<p>Shift + Enter for a new line</p>`, 'comment', below],
    ['in a field of one line', '<input><button>Send</button>', 'comment', below],
  ] as const)('sends %s', (_name, html, kind, layout) => {
    expect(sends(html, kind, layout)).toBe(true);
  });

  it.each([
    ['in a message with its control below it', bar, 'message', below],
    ['in a comment with its control at its side', bar, 'comment', drawn],
    ['in a high box', bar, 'message', { ...drawn, box: [0, 0, 400, 300] }],
    [
      'where the page says so',
      '<textarea enterkeyhint="enter"></textarea><button>Send</button>',
      'message',
      drawn,
    ],
    [
      'whose own words name the keys',
      '<div contenteditable>Press Shift+Enter</div><button>Send</button>',
      'comment',
      below,
    ],
  ] as const)('begins a line %s', (_name, html, kind, layout) => {
    expect(sends(html, kind, layout)).toBe(false);
  });
});

it('is thought to send in a message that no control sends, and in a low box with its control at its side', () => {
  expect(sends(bar)).toBe('perhaps');
  expect(sends('<textarea></textarea>')).toBe('perhaps');
});

describe('what an Enter was seen to do', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Writes in the box, presses Enter, and lets the page leave `after` in it. */
  function press(id: string, after: string, init: KeyboardEventInit = {}): boolean | undefined {
    document.body.innerHTML = `<textarea id="${id}">Hello</textarea>`;
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    const watching = new AbortController();
    watchEnter(box, () => box.value, watching.signal);
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init }));
    box.value = after;
    vi.advanceTimersByTime(1_000);
    watching.abort();
    return enterHabit(box);
  }

  it('is learnt from a box that is empty then, and unlearnt from one that has a line more', () => {
    expect(press('learnt', '')).toBe(true);
    expect(press('learnt', 'Hello\n')).toBe(false);
  });

  it('is not learnt from Shift+Enter, an input method, or an Enter that changed nothing', () => {
    expect(press('shift', '', { shiftKey: true })).toBeUndefined();
    expect(press('composing', '', { isComposing: true })).toBeUndefined();
    expect(press('nothing', 'Hello')).toBeUndefined();
  });

  it('goes before what the page looks like', () => {
    press('seen', 'Hello\n');
    expect(sends('<textarea id="seen"></textarea><button>Send</button>')).toBe(false);
  });
});

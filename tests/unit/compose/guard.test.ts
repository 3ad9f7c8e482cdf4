// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startGuard } from '../../../lib/compose/guard/guard.ts';
import { guardSlot } from '../../../lib/compose/guard/guard-slot.ts';
import { sendEvents } from '../../../lib/compose/send-events.ts';

const worlds: object[] = [];

function started(options: { alive?: () => boolean; wake?: (failed: () => void) => void } = {}) {
  const world = {};
  worlds.push(world);
  const wake = vi.fn(options.wake);
  startGuard(window, { wake, alive: options.alive ?? (() => true), world });
  return { wake, slot: guardSlot(world) };
}

function added(html: string): HTMLElement {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild as HTMLElement;
}

function focus(element: HTMLElement) {
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

afterEach(() => {
  for (const world of worlds.splice(0)) guardSlot(world).end?.();
  document.body.replaceChildren();
});

describe('guard', () => {
  it('wakes the coach once, at the first focus of a compose box', () => {
    const { wake } = started();
    focus(added('<button>Like</button>'));
    expect(wake).not.toHaveBeenCalled();
    const box = added('<textarea></textarea>');
    focus(box);
    focus(box);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it.each([
    '<input type="text">',
    '<textarea readonly></textarea>',
    '<textarea disabled></textarea>',
    '<textarea data-enable-grammarly="false"></textarea>',
  ])('stays asleep for %s', (html) => {
    const { wake } = started();
    focus(added(html));
    expect(wake).not.toHaveBeenCalled();
  });

  it('tries again when nobody answered the first time', () => {
    const { wake } = started({ wake: (failed) => failed() });
    const box = added('<textarea></textarea>');
    focus(box);
    focus(box);
    expect(wake).toHaveBeenCalledTimes(2);
  });

  it('tries again at the next key in the box, until somebody answered', () => {
    let answers = false;
    const { wake } = started({ wake: (failed) => answers || failed() });
    const box = added('<textarea></textarea>');
    const press = () => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    box.focus();
    const first = wake.mock.calls.length;
    press();
    expect(wake).toHaveBeenCalledTimes(first + 1);
    answers = true;
    press();
    press();
    expect(wake).toHaveBeenCalledTimes(first + 2);
  });

  it('asks for nobody at a key that is pressed elsewhere', () => {
    const { wake } = started({ wake: (failed) => failed() });
    const field = added('<input type="text">');
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(wake).not.toHaveBeenCalled();
  });

  it('shows every kind of send to the decision before the page sees it', () => {
    const { slot } = started();
    const seen: string[] = [];
    slot.decide = (event) => void seen.push(`guard ${event.type}`);
    const button = added('<button>Post</button>');
    for (const type of sendEvents) {
      button.addEventListener(type, () => seen.push(`page ${type}`));
      button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(seen).toEqual(sendEvents.flatMap((type) => [`guard ${type}`, `page ${type}`]));
  });

  it('lets an event pass when the decision throws', () => {
    const { slot } = started();
    slot.decide = () => {
      throw new Error('broken');
    };
    const button = added('<button>Post</button>');
    const page = vi.fn();
    button.addEventListener('click', page);
    button.click();
    expect(page).toHaveBeenCalledTimes(1);
  });

  it('falls silent when the extension was updated under the page', () => {
    let alive = true;
    const { wake, slot } = started({ alive: () => alive });
    slot.decide = vi.fn();
    alive = false;
    const box = added('<textarea></textarea>');
    focus(box);
    box.click();
    expect(wake).not.toHaveBeenCalled();
    expect(slot.decide).not.toHaveBeenCalled();
  });

  it('hands over to a newer guard in the same frame', () => {
    const world = {};
    worlds.push(world);
    const old = vi.fn();
    const young = vi.fn();
    startGuard(window, { wake: old, alive: () => true, world });
    startGuard(window, { wake: young, alive: () => true, world });
    focus(added('<textarea></textarea>'));
    expect(old).not.toHaveBeenCalled();
    expect(young).toHaveBeenCalledTimes(1);
  });
});

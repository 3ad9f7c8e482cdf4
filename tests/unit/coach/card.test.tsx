// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/coach/card.tsx';
import { type Finding, longestText } from '../../../lib/analyzer/types.ts';

const nothing = () => {};
const still: CardProps = {
  on: true,
  kind: 'post',
  text: 'The new café opens by the river on Monday.',
  reading: 'done',
  remarks: [],
  strengths: [],
  onOpen: nothing,
  onReplace: nothing,
  onReplaceAll: nothing,
  onDismiss: nothing,
  onNever: nothing,
  onNotUseful: nothing,
  onSettings: nothing,
  onCopy: nothing,
  onSwitch: nothing,
  onClose: nothing,
  onDraw: nothing,
};
const remark = (start: number): Finding => ({
  rule: 'hard-sell.last-chance',
  category: 'hard-sell',
  level: 'warning',
  start,
  end: start + 3,
  text: 'new',
  message: 'This presses readers.',
  why: '',
  replacements: [],
});

function drawn(change: Partial<CardProps>): HTMLElement {
  const page = document.createElement('div');
  render(<Card {...still} {...change} />, page);
  return page;
}

describe('the card’s one line', () => {
  it.each<[string, Partial<CardProps>]>([
    ['Ready when you are.', { text: ' ' }],
    ['The coach is off here.', { on: false, remarks: [remark(4)] }],
    ['Reading…', { reading: 'waiting' }],
    ['The coach is away. Your words are safe, and it tries again as you type.', { reading: 'away' }],
    [
      'The coach reads up to 100,000 characters. Your words are safe.',
      { reading: 'away', text: 'x'.repeat(longestText + 1) },
    ],
    ['Reads well.', {}],
    ['One thing before you post.', { remarks: [remark(4)] }],
    ['Two things before you reply.', { kind: 'reply', remarks: [remark(4), remark(8)] }],
    ['One thing before you send.', { kind: 'message', remarks: [remark(4)] }],
  ])('%s', (line, change) => {
    expect(drawn(change).querySelector('h2')?.textContent).toBe(line);
  });
});

it('opens the first remark that offers a wording, else the first, and the one that is asked for', () => {
  const offers = { ...remark(4), replacements: ['old'] };
  const opened = (change: Partial<CardProps>) =>
    drawn(change).querySelector('[aria-expanded="true"]')?.closest('li');
  const at = (page: Element | null | undefined) =>
    page && [...(page.parentElement?.children ?? [])].indexOf(page);
  expect(at(opened({ remarks: [remark(0), offers, remark(8)] }))).toBe(1);
  expect(at(opened({ remarks: [remark(0), remark(8)] }))).toBe(0);
  const last = remark(8);
  expect(at(opened({ remarks: [remark(0), offers, last], opened: last }))).toBe(2);
});

it('names no more remarks than it lists, and says how many wait', () => {
  const page = drawn({ remarks: [0, 4, 8, 12, 16].map(remark) });
  expect(page.querySelector('h2')?.textContent).toBe('Three things before you post.');
  expect(page.querySelectorAll('li')).toHaveLength(3);
  expect(page.querySelector('.more')?.textContent).toBe('Show 2 smaller ones');
});

it('says the length against the room, and when it is over', () => {
  const length = (used: number, max: number) => drawn({ length: { used, max } }).querySelector('.length');
  expect(length(68, 63_206)?.textContent).toBe(`68 / ${(63_206).toLocaleString()}`);
  expect(length(280, 280)?.className).toBe('length');
  expect(length(281, 280)?.className).toBe('length over');
  expect(length(281, 280)?.getAttribute('aria-label')).toBe('281 of 280 characters');
});

it('offers to take back what it says just happened, where that can be taken back', () => {
  const undo = vi.fn();
  const buttonIn = (page: HTMLElement) => page.querySelector<HTMLButtonElement>('[role="status"] button');
  const page = drawn({ notice: { text: 'Dismissed.', undo } });
  expect(buttonIn(page)?.textContent).toBe('Undo');
  buttonIn(page)?.click();
  expect(undo).toHaveBeenCalledOnce();
  expect(buttonIn(drawn({ notice: { text: 'Noted.' } }))).toBeNull();
});

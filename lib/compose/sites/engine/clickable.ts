import { parentElement } from './composed-tree.ts';

/** What a press on `at` clicks where nothing says so but the hand that the pointer becomes over it. */
export function clickable(at: Element): Element | undefined {
  let found: Element | undefined;
  for (let up: Element | null = at; up && getComputedStyle(up).cursor === 'pointer'; up = parentElement(up))
    found = up;
  return found;
}

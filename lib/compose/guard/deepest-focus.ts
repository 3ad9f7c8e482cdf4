import { shadowOf } from './shadow-of.ts';

/** The focused element at or inside `from`, looked up through shadow roots, closed ones too. */
export function deepestFocus(from: Element | null): Element | null {
  let element = from;
  for (let inner = from; inner; inner = shadowOf(inner)?.activeElement ?? null) element = inner;
  return element;
}

import type { Parent } from '../../../analyzer/types.ts';
import { closest, contains, findAll, findFirst, liftInto } from './composed-tree.ts';
import { plainText } from './plain-text.ts';
import type { Answer } from './site-data.ts';

/** An answer that holds for a box, and where the answered post stands (undefined when the page does not show it). */
export interface Answered {
  readonly answer: Answer;
  readonly place: Element | undefined;
}

/** The first of `answers` that holds for `box`; `scope` is what is sent with it. */
export function answered(answers: readonly Answer[], box: Element, scope: Element): Answered | undefined {
  for (const answer of answers) {
    const place = placeOf(answer, box, scope);
    if (place !== null) return { answer, place };
  }
  return undefined;
}

/** Text and author of the answered post; undefined when nothing of it can be read. */
export function parentOf({ answer, place }: Answered): Parent | undefined {
  if (!place || !answer.text) return undefined;
  const authorAt = answer.author?.map((selector) => findFirst(place, selector)).find((at) => at !== null);
  const author = oneLine(
    (answer.authorAttribute && place.getAttribute(answer.authorAttribute)) ||
      (authorAt && plainText(authorAt)),
  );
  const left = new Set(answer.drop ? findAll(place, answer.drop) : []);
  if (authorAt) left.add(authorAt);
  const text = answer.text
    .map((selector) => {
      const at = selector === ':scope' ? place : findAll(place, selector).find((found) => !left.has(found));
      return at ? plainText(at, left) : '';
    })
    .filter(Boolean)
    .join('\n');
  if (!text) return undefined;
  return author ? { text, author } : { text };
}

/** The answered post's element; undefined when the answer holds without one; null when it does not hold. */
function placeOf(answer: Answer, box: Element, scope: Element): Element | undefined | null {
  if (answer.path && !answer.path.test(box.ownerDocument.location.pathname)) return null;
  if (answer.when && !closest(box, answer.when)) return null;
  if (answer.shows && !findFirst(scope, answer.shows)) return null;
  if (answer.self && !box.matches(answer.self)) return null;
  if (answer.within) return closest(box, answer.within);
  const around = answer.around ? closest(box, answer.around) : scope;
  const beside = answer.before ?? answer.after ?? answer.has;
  if (!beside) return undefined;
  if (!around) return null;
  if (answer.has) return findFirst(around, answer.has);
  const at = liftInto(box, around);
  if (!at) return null;
  const side = answer.before ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const found = [...around.querySelectorAll(beside)].filter(
    (element) => at.compareDocumentPosition(element) & side && !contains(element, box),
  );
  return (answer.before ? found.at(-1) : found[0]) ?? null;
}

function oneLine(name: string | null | undefined | ''): string {
  return (name ?? '').replace(/\s+/g, ' ').trim().slice(0, 100);
}

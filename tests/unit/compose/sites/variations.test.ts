// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../../lib/compose/sites/site-of.ts';
import { siteFixtures } from '../../../fixtures/sites/site-fixture.ts';
import { deepAll, openFixture } from './open-fixture.ts';

/** A word of no language that the lists of labels know. */
const foreign = 'ぬるぽ';
const labels = ['aria-label', 'placeholder', 'aria-placeholder', 'title', 'data-placeholder', 'value'];
const hooks = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-e2e', 'data-view-name'];
const moreHooks = [
  'componentkey',
  'data-cy-post-form-text',
  'data-cy-open-post-form-submit',
  'data-kind',
  'id',
];
/** What the editors themselves put on their roots. */
const editorsOwn =
  /^(?:public-DraftEditor-content|ProseMirror|tiptap|ql-editor|block-editor.*|is-root-container)$/;

/** Where a page tells by its labels alone what a box is for. */
const kindByLabel = ['facebook/comment', 'generic/chat', 'generic/editors'];

function pathOfClickOn(target: Element): EventTarget[] {
  let path: EventTarget[] = [];
  const note = (event: Event) => {
    path = event.composedPath();
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  window.addEventListener('click', note, { capture: true, once: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  return path;
}

describe.each(siteFixtures().map((fixture) => [`${fixture.site}/${fixture.name}`, fixture] as const))(
  '%s',
  (name, fixture) => {
    it('is read alike in a language that nobody foresaw', () => {
      const boxes = openFixture(fixture).map(({ element, expected }) => ({
        element,
        expected,
        sends: expected.send ? deepAll(document, expected.send) : [],
      }));
      for (const element of deepAll(document, '*')) {
        for (const label of labels) if (element.hasAttribute(label)) element.setAttribute(label, foreign);
        const isControl = element.matches('button, [role="button"], a, label');
        if (isControl && !element.firstElementChild && element.textContent) element.textContent = foreign;
      }
      for (const { element, expected, sends } of boxes) {
        const box = siteOf(location, document).box(element);
        expect(box?.element).toBe(element);
        if (!kindByLabel.includes(name)) expect(box?.kind).toBe(expected.kind);
        for (const control of sends)
          expect(box?.isSend(pathOfClickOn(control)), control.outerHTML).toBe(true);
      }
    });

    it('has its boxes found when the hooks of its own tests are gone', () => {
      const boxes = openFixture(fixture);
      for (const element of deepAll(document, '*'))
        for (const hook of [...hooks, ...moreHooks]) element.removeAttribute(hook);
      for (const { element } of boxes) expect(siteOf(location, document).box(element)?.element).toBe(element);
    });

    it('has its boxes found when every class name is scrambled', () => {
      const boxes = openFixture(fixture);
      for (const element of deepAll(document, '[class]'))
        for (const [at, own] of [...element.classList].entries())
          if (!editorsOwn.test(own)) element.classList.replace(own, `x${at}${own.length}`);
      for (const { element } of boxes) expect(siteOf(location, document).box(element)?.element).toBe(element);
    });
  },
);

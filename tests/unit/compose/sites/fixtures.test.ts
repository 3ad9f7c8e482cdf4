// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { allSites } from '../../../../lib/compose/sites/all-sites.ts';
import { answered } from '../../../../lib/compose/sites/engine/answered.ts';
import { scopeOf } from '../../../../lib/compose/sites/engine/open-box.ts';
import { elementOf } from '../../../../lib/compose/sites/engine/open-site.ts';
import { pressable } from '../../../../lib/compose/sites/engine/send-control.ts';
import type { Answer, BoxRule } from '../../../../lib/compose/sites/engine/site-data.ts';
import type { Box } from '../../../../lib/compose/sites/site.ts';
import { siteOf } from '../../../../lib/compose/sites/site-of.ts';
import { type SiteFixture, siteFixtures } from '../../../fixtures/sites/site-fixture.ts';
import { deepAll, openFixture } from './open-fixture.ts';

const boxOf = (element: Element): Box | null => siteOf(location, document).box(element);

/** The path that a real event takes, as a listener on the window sees it. */
function pathOf(target: Element, event: Event): EventTarget[] {
  let path: EventTarget[] = [];
  const note = () => {
    path = event.composedPath();
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  window.addEventListener(event.type, note, { capture: true, once: true });
  target.dispatchEvent(event);
  return path;
}

const click = (target: Element) =>
  pathOf(target, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));

/** What `box` says to a key press on `target`, asked while the event is on its way. */
function press(box: Box, target: Element, init: KeyboardEventInit & { keyCode?: number }): boolean {
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  if (init.keyCode) Object.defineProperty(event, 'keyCode', { value: init.keyCode });
  let answer = false;
  window.addEventListener('keydown', () => (answer = box.isSendKey(event)), { capture: true, once: true });
  target.dispatchEvent(event);
  return answer;
}

describe('the fixture pages', () => {
  const fixtures = siteFixtures();

  it.each(allSites)('$id: has a page', ({ id }) => {
    expect(fixtures.map(({ site }) => site)).toContain(id);
  });

  it.each(allSites)('$id: every rule and every answer is met by a page', ({ id, boxes }) => {
    const met = new Set<BoxRule | Answer>();
    for (const fixture of fixtures.filter(({ site }) => site === id))
      for (const { element } of openFixture(fixture)) {
        const rule = boxes.find((one) => elementOf(one, element) === element);
        if (!rule) continue;
        met.add(rule);
        const answer = answered(rule.answers ?? [], element, scopeOf(rule, element))?.answer;
        if (answer) met.add(answer);
      }
    const missed = boxes.flatMap((rule, index) => [
      ...(met.has(rule) ? [] : [`box ${index}: ${rule.box}`]),
      ...(rule.answers ?? [])
        .filter((answer) => !met.has(answer))
        .map((a) => `box ${index}: ${JSON.stringify(a)}`),
    ]);
    expect(missed, 'add a fixture page for these').toEqual([]);
  });
});

describe.each(siteFixtures().map((fixture) => [`${fixture.site}/${fixture.name}`, fixture] as const))(
  '%s',
  (_, fixture: SiteFixture) => {
    it('is known as this site', () => {
      openFixture(fixture);
      expect(siteOf(location, document).id).toBe(
        fixture.site === 'generic' ? location.hostname : fixture.site,
      );
    });

    it('says what it expects', () => {
      expect(openFixture(fixture).length + deepAll(document, '[data-no-box]').length).toBeGreaterThan(0);
    });

    it('has every box found, with its kind, parent and limit', () => {
      for (const { element, expected } of openFixture(fixture)) {
        const box = boxOf(element);
        expect(box?.element, 'box').toBe(element);
        expect({
          kind: box?.kind,
          parent: box?.parent(),
          account: box?.account(),
          max: box?.limit?.max,
        }).toEqual({
          kind: expected.kind,
          parent: expected.parent,
          account: expected.account,
          max: expected.max,
        });
        expect(box?.together().length, 'boxes that leave together').toBe(expected.together ?? 1);
        expect(box?.together()).toContain(element);
        // Focus may lie on something inside the editor.
        const inside = element.querySelector('p, span, div');
        if (inside) expect(boxOf(inside)?.element).toBe(element);
      }
    });

    it('takes nothing else for a box', () => {
      openFixture(fixture);
      for (const element of deepAll(document, '[data-no-box]'))
        expect(boxOf(element), element.outerHTML).toBeNull();
    });

    it('has the send control found, and no other control taken for it', () => {
      for (const { element, expected } of openFixture(fixture)) {
        const box = boxOf(element) as Box;
        const sends = expected.send ? deepAll(document, expected.send) : [];
        if (expected.send) expect(sends.length, `nothing matches ${expected.send}`).toBeGreaterThan(0);
        for (const control of sends) {
          expect(box.isSend(click(control)), `${expected.kind}: ${control.outerHTML}`).toBe(true);
          for (const inner of control.querySelectorAll('*')) expect(box.isSend(click(inner))).toBe(true);
        }
        for (const control of deepAll(document, pressable)) {
          if (sends.some((send) => send === control || send.contains(control) || control.contains(send)))
            continue;
          expect(box.isSend(click(control)), `${expected.kind}: not ${control.outerHTML}`).toBe(false);
        }
        expect(box.isSend(click(element)), 'the box itself').toBe(false);
      }
    });

    it('sends nothing with a control that is switched off', () => {
      for (const { element, expected } of openFixture(fixture)) {
        const box = boxOf(element) as Box;
        for (const control of expected.send ? deepAll(document, expected.send) : []) {
          control.setAttribute('aria-disabled', 'true');
          expect(box.isSend(click(control))).toBe(false);
        }
      }
    });

    it('sends with its own keys and no others', () => {
      for (const { element, expected } of openFixture(fixture)) {
        const box = boxOf(element) as Box;
        const bare = expected.keys.includes('enter');
        const mod = expected.keys.includes('mod-enter');
        expect(press(box, element, {}), 'Enter').toBe(bare);
        expect(press(box, element, { ctrlKey: true }), 'Ctrl+Enter').toBe(mod);
        expect(press(box, element, { metaKey: true }), 'Cmd+Enter').toBe(mod);
        for (const modifier of [{}, { ctrlKey: true }]) {
          expect(press(box, element, { ...modifier, altKey: true })).toBe(false);
          expect(press(box, element, { ...modifier, repeat: true }), 'key repeat').toBe(false);
          expect(press(box, element, { ...modifier, isComposing: true }), 'composing').toBe(false);
          expect(press(box, element, { ...modifier, keyCode: 229 }), 'input method').toBe(false);
          expect(press(box, element, { ...modifier, key: 'a' })).toBe(false);
        }
        expect(press(box, element, { shiftKey: true }), 'Shift+Enter').toBe(false);
        expect(press(box, document.body, {}), 'Enter elsewhere').toBe(false);
        element.setAttribute('aria-activedescendant', 'option-1');
        expect(press(box, element, {}), 'Enter that picks from a list').toBe(false);
      }
    });

    it('is sent by the submit of its own form only', () => {
      for (const { element } of openFixture(fixture)) {
        const box = boxOf(element) as Box;
        for (const form of deepAll(document, 'form')) {
          const event = new Event('submit', { bubbles: true, cancelable: true });
          Object.defineProperty(event, 'target', { value: form });
          expect(box.isSubmit(event)).toBe(form.contains(element));
        }
      }
    });
  },
);

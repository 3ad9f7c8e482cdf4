import { optedOut } from '../../editors/opt-outs.ts';
import { pathOf } from '../../guard/path-of.ts';
import type { Box, Limit } from '../site.ts';
import { accountOf } from './account-of.ts';
import { answered, parentOf } from './answered.ts';
import { clickable } from './clickable.ts';
import { closest, contains, findAll, findFirst, parentElement } from './composed-tree.ts';
import {
  isBareSend,
  isDisabled,
  isOfItsForm,
  isShown,
  links,
  pressable,
  sendControl,
  sureControl,
} from './send-control.ts';
import { isActivation, isSendPress } from './send-keys.ts';
import type { BoxRule } from './site-data.ts';
import { standIn } from './stand-in.ts';

/** Controls that may send although no rule names them. */
const guessed = `${pressable}, ${links}`;

/**
 * A box as `rule` describes it. `rules` are all rules of the site: a send may belong to a neighbour's box. `account` says
 * where the site shows who writes.
 */
export function openBox(
  rule: BoxRule,
  element: HTMLElement,
  rules: readonly BoxRule[],
  account?: string,
): Box {
  const scope = () => scopeOf(rule, element);
  const answer = () => answered(rule.answers ?? [], standIn(element), scope());
  const controlOn = (path: readonly EventTarget[]) => sendingControl(path, element, rule, rules);
  return {
    element,
    get kind() {
      return answer()?.answer.kind ?? rule.kind;
    },
    get limit() {
      const { limit } = rule;
      return (typeof limit === 'function' ? limit(element, scope()) : limit) ?? maxLength(element);
    },
    parent() {
      const found = answer();
      return found && parentOf(found);
    },
    account: () => accountOf(account, element),
    together: () => leavingWith(element, rule),
    get doubtful() {
      return rule.doubtful;
    },
    isSend: (path) => controlOn(path) !== undefined,
    isSubmit(event) {
      const { target, submitter } = event as SubmitEvent;
      const form = target as HTMLFormElement;
      if (!contains(form, standIn(element))) return false;
      return !submitter || !rule.send || !findFirst(form, rule.send) || submitter.matches(rule.send);
    },
    isSendKey(event) {
      if (event.key !== 'Enter' && event.key !== ' ') return false;
      const path = elementsOf(pathOf(event));
      const control = controlOn(path);
      return control ? isActivation(event, control) : sendsFromBox(event, path[0], element, rule);
    },
  };
}

/** The control on `path` that sends the box, if there is one and it can be pressed. */
function sendingControl(
  path: readonly EventTarget[],
  element: HTMLElement,
  rule: BoxRule,
  rules: readonly BoxRule[],
): Element | undefined {
  const { send, exact } = rule;
  const controls = send ? `${send}, ${guessed}` : guessed;
  // Asked at every press anywhere on the page: most of them touch no control at all.
  const candidates = elementsOf(path).filter((at) => at.matches(controls));
  const box = standIn(element);
  if (candidates.length === 0) return send || exact ? undefined : bareIn(path, box, rule);
  const within = scopeOf(rule, element);
  const inside = candidates.filter((at) => at !== within && (contains(within, at) || isOfItsForm(at, box)));
  const named = send && inside.find((at) => at.matches(send));
  const guesses = !named && !exact && !(send && findFirst(within, send));
  const control =
    named ||
    (guesses && inside.find((at) => at.matches(guessed) && at === sendControl(within, box))) ||
    undefined;
  if (!control || isDisabled(control)) return undefined;
  return isNeighbours(control, within, element, rule, rules) ? undefined : control;
}

/** Whether a key pressed at `target`, no control, is one by which the box is sent. */
function sendsFromBox(
  event: KeyboardEvent,
  target: Element | undefined,
  element: HTMLElement,
  rule: BoxRule,
): boolean {
  if (!target) return false;
  const { alsoFrom, enterOff, keys = [] } = rule;
  const within = scopeOf(rule, element);
  const isHere =
    contains(element, target) || (!!alsoFrom && contains(within, target) && target.matches(alsoFrom));
  const beginsLine = !!enterOff && findFirst(within, enterOff) !== null;
  const sending = beginsLine ? keys.filter((key) => key !== 'enter') : keys;
  return isHere && isSendPress(event, sending, element);
}

/** All boxes that leave with one send of `element`, itself among them, in the order of the page. */
function leavingWith(element: HTMLElement, rule: BoxRule): HTMLElement[] {
  const within = scopeOf(rule, element);
  const all = findAll(within, rule.with ? `${rule.box}, ${rule.with}` : rule.box).filter(
    (box): box is HTMLElement =>
      box === element ||
      (box instanceof HTMLElement &&
        !optedOut(box, true) &&
        // Many editors keep their text, as HTML, in a hidden field of the form.
        isShown(box) &&
        (!box.matches(rule.box) || scopeOf(rule, box) === within)),
  );
  return all.includes(element) ? all : [element];
}

/** So many ancestors are searched for a send control that no rule names. */
const nearby = 20;

/**
 * What leaves with one send of `box`: the rule's scope, else the nearest ancestor that holds its send control, else
 * the nearest that holds what is surely one (a composer's tools are often nearer), else its form or dialog, else the
 * nearest that holds any button, else its parent.
 */
export function scopeOf(rule: BoxRule, box: HTMLElement): Element {
  const element = standIn(box);
  const scope = rule.scope && closest(element, rule.scope);
  if (scope) return scope;
  const above = ancestorsOf(element);
  const { send } = rule;
  return (
    (send && above.find(holds(send))) ||
    (!rule.exact && ownAncestors(above, element, rule).find((at) => sureControl(at, element))) ||
    closest(element, 'form, dialog, [role="dialog"]') ||
    above.find(holds(pressable)) ||
    above[0] ||
    element
  );
}

function ancestorsOf(element: Element): Element[] {
  const above: Element[] = [];
  for (let at = parentElement(element); at && at.tagName !== 'BODY'; at = parentElement(at)) above.push(at);
  return above;
}

/** A bare element on `path` that sends `box`: it is called so, it stands by no other box, and nothing surer stands there. */
function bareIn(path: readonly EventTarget[], box: Element, rule: BoxRule): Element | undefined {
  const control = clickable(path[0] as Element);
  if (!control || contains(control, box) || !isBareSend(control)) return undefined;
  const around = ownAncestors(ancestorsOf(box), box, rule).find((at) => contains(at, control));
  return around && !sureControl(around, box) ? control : undefined;
}

const holds = (selector: string) => (at: Element) =>
  at.querySelector(selector) ?? at.shadowRoot?.querySelector(selector);

/** The nearest ancestors that hold no other box: a button beyond them may be somebody else's. */
function ownAncestors(above: readonly Element[], element: Element, rule: BoxRule): readonly Element[] {
  const shared = above.findIndex((at) =>
    [...at.querySelectorAll('textarea, [contenteditable="true"]')].some(
      (other) =>
        !optedOut(other) &&
        !contains(element, other) &&
        !contains(other, element) &&
        !(rule.with && other.matches(rule.with)),
    ),
  );
  return above.slice(0, Math.min(nearby, shared < 0 ? above.length : shared));
}

/** A control inside this box's scope that stands in the smaller scope of another box sends that one. */
function isNeighbours(
  control: Element,
  scope: Element,
  element: HTMLElement,
  rule: BoxRule,
  rules: readonly BoxRule[],
): boolean {
  return rules.some((other) =>
    findAll(scope, other.box).some((box) => {
      if (box === element || !(box instanceof HTMLElement) || optedOut(box, true)) return false;
      if (rule.with && box.matches(rule.with)) return false;
      if (other !== rule && box.matches(rule.box)) return false;
      const theirs = scopeOf(other, box);
      return theirs !== scope && contains(scope, theirs) && contains(theirs, control);
    }),
  );
}

function elementsOf(path: readonly EventTarget[]): Element[] {
  // Not by `instanceof`: they may be of the page around the box's frame.
  return path.filter((at): at is Element => (at as Node).nodeType === Node.ELEMENT_NODE);
}

/** A field's own `maxlength`, which browsers count in UTF-16 units. */
function maxLength(element: HTMLElement): Limit | undefined {
  const max = Number(element.getAttribute('maxlength'));
  return max > 0 ? { max, count: (text) => text.length } : undefined;
}

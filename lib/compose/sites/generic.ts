import type { Kind } from '../../analyzer/types.ts';
import { editorOf } from '../editors/all-editors.ts';
import { guardSlot } from '../guard/guard-slot.ts';
import { closest, hostOf } from './engine/composed-tree.ts';
import { enterSends } from './engine/enter-sends.ts';
import { kindHint } from './engine/kind-hint.ts';
import { openBox, scopeOf } from './engine/open-box.ts';
import { pressable } from './engine/send-control.ts';
import type { Answer, BoxRule, SendKey } from './engine/site-data.ts';
import { standIn } from './engine/stand-in.ts';
import type { Box } from './site.ts';

/** What else in the form may leave with the box. */
const editable =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** What belongs to one send when the page says so by its structure. */
const scope = ':is(form, dialog, [role$="dialog"], [role="form"])';
/** In dialogs the buttons often stand in a footer, below the form. */
const pressed = `${scope}:has(${pressable})`;

/** Something that was posted: the nearest one around a box is what the box answers. */
const posts =
  'article, [role="article"], [itemprop="comment"], [itemtype$="/Comment"], [itemtype$="/SocialMediaPosting"]';

/** How such a post is read. */
const parts = {
  text: ['[itemprop="articleBody"], [itemprop="text"], .e-content, p, blockquote'],
  author: [
    '[rel~="author"]',
    '[itemprop="author"]',
    '.p-author',
    '[class*="author" i]',
    '[class*="username" i]',
    'h2 a',
    'h3 a',
    'header a',
  ],
  drop: 'form, textarea, button, [role="button"], time, nav, footer, [contenteditable]',
};

/** Kinds that may have something to answer, each with the post around the box as its parent. */
function answersOf(kind: Kind): readonly Answer[] {
  if (kind === 'message') return [];
  if (kind === 'post') return [{ kind: 'comment', within: posts, ...parts }];
  return [
    { kind, within: posts, ...parts },
    { kind, before: posts, around: 'main, [role="main"], body', ...parts },
  ];
}

/**
 * A compose box on a page that nobody described: any text area or rich editor that an editor kind claims, and a field of
 * one line that the guard took for one. Its kind
 * comes from the names, ids and structure of its form (labels only when these say nothing), its send control is the
 * most submit-like control of its form or dialog. No limit but the field's own: which network the text goes to is not
 * known.
 */
export function genericBox(target: Element): Box | null {
  const element = editorOf(target, guardSlot().lines?.has(target))?.root;
  if (!element) return null;
  const place = standIn(element);
  const around = closest(place, scope);
  const kind = kindHint(element, around ?? hostOf(element));
  const rule: BoxRule = {
    box: editable,
    ...(around && { scope: closest(place, pressed) ? pressed : scope }),
    kind,
    answers: answersOf(kind),
  };
  // Asked at every press: what Enter does here may have been seen since.
  const enter = () => enterSends(element, scopeOf(rule, element), kind);
  const keyed: BoxRule = {
    ...rule,
    get keys(): readonly SendKey[] {
      return enter() ? ['enter', 'mod-enter'] : ['mod-enter'];
    },
    get doubtful() {
      return enter() === 'perhaps';
    },
  };
  return openBox(keyed, element, [keyed]);
}

import { optedOut } from '../../editors/opt-outs.ts';
import type { Box, Site } from '../site.ts';
import { closest } from './composed-tree.ts';
import { openBox } from './open-box.ts';
import type { BoxRule, SiteData } from './site-data.ts';

/**
 * Makes a site's data work in a page. `generic` finds boxes where no rule does: sites change their markup overnight.
 * Reads the page only when asked; keeps nothing.
 */
export function openSite(data: SiteData, generic: (target: Element) => Box | null): Site {
  return {
    ...data,
    on: !data.off,
    box(target) {
      for (const rule of data.boxes) {
        const element = elementOf(rule, target);
        if (element) return openBox(rule, element, data.boxes, data.account);
      }
      return data.strict ? null : generic(target);
    },
  };
}

/** The box of `rule` at or above `target`, or null. */
export function elementOf(rule: BoxRule, target: Element): HTMLElement | null {
  if (rule.path && !rule.path.test(target.ownerDocument.location.pathname)) return null;
  const element = closest(target, rule.box);
  if (!(element instanceof HTMLElement) || optedOut(element, true)) return null;
  return rule.when && !closest(element, rule.when) ? null : element;
}

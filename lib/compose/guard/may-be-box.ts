import { isOneLineBox } from './one-line-box.ts';

/**
 * A first, cheap look at a focused element: could a post be written here? The editors and sites decide for real once
 * the coach is loaded. Never true for a field that opted out of reading.
 */
export function mayBeBox(target: Element): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[data-enable-grammarly="false"]')) return false;
  if (target instanceof HTMLTextAreaElement) return !target.readOnly && !target.disabled;
  return isOneLineBox(target) || (target.isContentEditable && target.getAttribute('role') !== 'searchbox');
}

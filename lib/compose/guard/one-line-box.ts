import { saidKind } from '../sites/engine/kind-hint.ts';

/** A field this long, in UTF-16 units, is for a text, not for a name. */
const long = 140;
const entries =
  'textarea, [contenteditable="true"], select, input:not([type="hidden"], [type="submit"], [type="button"], [type="file"])';
const looksUp =
  /search|such|busc|recherch|cerca|zoek|szuk|sök|søg|ara\b|поиск|検索|搜|검색|filter|find|query|\bq\b|url|title|subject/i;

/**
 * Whether a field of one line is written in like a compose box: it stands alone in its form, and is named for what is posted,
 * or is long. Never one that searches.
 */
export function isOneLineBox(field: Element): field is HTMLInputElement {
  if (!(field instanceof HTMLInputElement) || field.type !== 'text') return false;
  if (field.readOnly || field.disabled || field.list || field.role) return false;
  const names = [field.name, field.id, field.className, field.placeholder, field.ariaLabel].join(' ');
  if (looksUp.test(names)) return false;
  const around = field.form ?? field.parentElement?.parentElement;
  if (around && around.querySelectorAll(entries).length > 1) return false;
  return field.maxLength >= long || saidKind([field]) !== undefined;
}

/** Fields that look like compose boxes and are none, or whose page asks helpers to stay out. */
const refused = [
  '[readonly]',
  '[aria-readonly="true"]',
  ':disabled',
  '[role="combobox"]',
  '[role="searchbox"]',
  '[type="search"]',
  '[type="password"]',
  '[data-enable-grammarly="false"]',
  '[contenteditable="false"]',
].join(', ');

/** True when `element` can be written in and nothing on it asks to be left alone. */
export function isOpen(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && !element.matches(refused);
}

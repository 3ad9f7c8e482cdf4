/** The focused element, looked up through open shadow roots. */
export function deepestFocus(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

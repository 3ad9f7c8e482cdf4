import { textarea } from '../../../lib/compose/editors/textarea.ts';
import type { Box } from '../../../lib/compose/sites/site.ts';

/** A form with a text area (or a field of one line) and a button, on the page; `box` is what a site would say of it. */
export function aBox(tag: 'textarea' | 'input' = 'textarea'): {
  form: HTMLFormElement;
  field: HTMLTextAreaElement;
  button: HTMLButtonElement;
  box: Box;
} {
  const form = document.createElement('form');
  const field = document.createElement(tag) as HTMLTextAreaElement;
  const button = document.createElement('button');
  button.type = 'submit';
  form.append(field, button);
  document.body.append(form);
  const box: Box = {
    element: field,
    kind: 'post',
    limit: undefined,
    parent: () => undefined,
    account: () => undefined,
    together: () => [field],
    isSend: (path) => path.includes(button),
    isSubmit: (event) => event.target === form,
    isSendKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target === field,
  };
  return { form, field, button, box };
}

/** Writes as a person would: the whole text, then the event that an edit ends with. */
export function write(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** An editor kind for the text area whose replacement works without a browser's editing commands. */
export const fieldEditor = {
  ...textarea,
  async replace(
    root: HTMLElement,
    { start, end }: { start: number; end: number },
    text: string,
    expected: string,
  ) {
    const field = root as HTMLTextAreaElement;
    if (field.value.slice(start, end) !== expected) return false;
    write(field, field.value.slice(0, start) + text + field.value.slice(end));
    return true;
  },
};

// Code is not a post. CodeMirror also serves as a plain Markdown box: of the sixth those name no language, or that one; the
// fifth shows there no line numbers and no words of a language.
const codeEditors = [
  '.monaco-editor',
  '.ace_editor',
  '.CodeMirror:has(.CodeMirror-linenumber, .cm-keyword, .cm-variable, .cm-def, .cm-tag)',
  '.xterm',
  '.jp-CodeMirrorEditor',
  '[role="code"]',
  '.cm-editor:has([data-language]):not(:has([data-language="markdown"]))',
].join(',');

const refusedAnywhere = '[data-enable-grammarly="false"], [inert]';

const refusedInputs = '[type="password"], [type="search"], [aria-readonly="true"], [aria-disabled="true"]';

const secretKinds = /(?:^|\s)(?:current-password|new-password|one-time-code|cc-[a-z-]+)(?:\s|$)/;

// A box that offers names may call itself a combobox; one for searching has a single line, and is no editor.
const searchRoles =
  '[role="combobox"]:not([aria-multiline="true"], .public-DraftEditor-content), [role="searchbox"], [role="search"] *';

/**
 * True when `element` must never be read: passwords, card numbers, searches, code, fields that cannot be written
 * in, and those whose page asks writing assistants to stay away. `named`: a site's own file names this very field
 * as a compose box, so its role says nothing (some boxes call themselves combobox while they offer names).
 */
export function optedOut(element: Element, named = false): boolean {
  if (element.matches(refusedInputs)) return true;
  if (secretKinds.test(element.getAttribute('autocomplete') ?? '')) return true;
  if (element.closest(`${refusedAnywhere}, ${codeEditors}`)) return true;
  if (!named && element.matches(searchRoles)) return true;
  const { readOnly, disabled } = element as Partial<HTMLTextAreaElement>;
  if (readOnly || disabled || element.matches('fieldset[disabled] *')) return true;
  const editable = element.closest('[contenteditable]');
  // Gutenberg's root is not editable; what it holds is.
  return (
    editable?.getAttribute('contenteditable') === 'false' &&
    !element.querySelector('[contenteditable="true"]')
  );
}

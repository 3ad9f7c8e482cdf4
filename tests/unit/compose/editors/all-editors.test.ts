// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allEditors, editorOf } from '../../../../lib/compose/editors/all-editors.ts';

const folder = join(import.meta.dirname, '../../../../lib/compose/editors');

/** The element with `id="at"` in `html`, in a page. */
function at(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('#at') as Element;
}

it('names every kind after its own file, once', () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
  const ids = allEditors.map((kind) => kind.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(files).toContain(id);
});

describe('editorOf', () => {
  it.each([
    ['textarea', '<textarea id="at"></textarea>'],
    ['plain', '<div contenteditable="true"><p><b id="at">x</b></p></div>'],
    ['plain', '<div contenteditable id="at"></div>'],
    ['plain', '<div contenteditable="plaintext-only" id="at"></div>'],
    ['draft', '<div class="public-DraftEditor-content" contenteditable="true"><span id="at"></span></div>'],
    [
      'draft',
      '<div class="public-DraftEditor-content" role="combobox" contenteditable="true" id="at"></div>',
    ],
    ['plain', '<div role="combobox" aria-multiline="true" contenteditable="true" id="at"></div>'],
    ['lexical', '<div data-lexical-editor="true" contenteditable="true"><p id="at"></p></div>'],
    ['prosemirror', '<div class="tiptap ProseMirror" contenteditable="true"><p id="at"></p></div>'],
    ['quill', '<div class="ql-container"><div class="ql-editor" contenteditable="true" id="at"></div></div>'],
    ['slate', '<div data-slate-editor="true" contenteditable="true"><p id="at"></p></div>'],
    ['ckeditor', '<div class="ck ck-editor__editable" contenteditable="true"><p id="at"></p></div>'],
    ['trix', '<trix-editor contenteditable="true"><div id="at"></div></trix-editor>'],
    [
      'codemirror',
      '<div class="cm-editor"><div class="cm-content" contenteditable="true" id="at"></div></div>',
    ],
    [
      'codemirror5',
      '<div class="CodeMirror"><div><textarea id="at"></textarea></div><div class="CodeMirror-code"></div></div>',
    ],
    [
      'gutenberg',
      '<div contenteditable="false"><div class="block-editor-block-list__layout is-root-container">' +
        '<p contenteditable="true" id="at"></p></div></div>',
    ],
    [
      'editorjs',
      '<div class="codex-editor"><div class="codex-editor__redactor"><div class="ce-block">' +
        '<div class="ce-paragraph" contenteditable="true" id="at"></div></div></div></div>',
    ],
  ])('%s: %s', (id, html) => {
    const found = editorOf(at(html));
    expect(found?.kind.id).toBe(id);
    expect(found?.root.contains(document.querySelector('#at'))).toBe(true);
  });

  it.each([
    ['no editor', '<p id="at">text</p>'],
    ['a one-line field', '<input type="text" id="at">'],
    ['a password', '<input type="password" id="at">'],
    ['a search field', '<div role="searchbox" contenteditable="true" id="at"></div>'],
    ['a combobox', '<textarea role="combobox" id="at"></textarea>'],
    ['a combobox of one line', '<div role="combobox" contenteditable="true" id="at"></div>'],
    ['inside a search', '<form role="search"><textarea id="at"></textarea></form>'],
    ['a read-only field', '<textarea readonly id="at"></textarea>'],
    ['a disabled field', '<textarea disabled id="at"></textarea>'],
    ['a disabled group', '<fieldset disabled><textarea id="at"></textarea></fieldset>'],
    ['an editor that only shows', '<div class="ProseMirror" contenteditable="false"><p id="at"></p></div>'],
    ['said read-only', '<div contenteditable="true" aria-readonly="true" id="at"></div>'],
    ['one that asks to be left', '<div data-enable-grammarly="false"><textarea id="at"></textarea></div>'],
    ['a card number', '<textarea autocomplete="section-a cc-number" id="at"></textarea>'],
    ['a code editor', '<div class="monaco-editor"><textarea id="at"></textarea></div>'],
    [
      'code in CodeMirror',
      '<div class="cm-editor"><div class="cm-content" data-language="css" contenteditable="true" id="at"></div></div>',
    ],
    [
      'code in CodeMirror 5',
      '<div class="CodeMirror"><textarea id="at"></textarea><pre><span class="cm-keyword">let</span></pre></div>',
    ],
    ['an island', '<div contenteditable="true"><b contenteditable="false" id="at">@jo</b></div>'],
  ])('leaves alone: %s', (_name, html) => {
    expect(editorOf(at(html))).toBeNull();
  });

  it('reads a field that a site names, whatever its role, but never a secret one', () => {
    expect(editorOf(at('<textarea role="combobox" id="at"></textarea>'), true)?.kind.id).toBe('textarea');
    expect(editorOf(at('<input type="text" id="at">'), true)?.kind.id).toBe('text-input');
    expect(editorOf(at('<input type="password" id="at">'), true)).toBeNull();
    expect(editorOf(at('<textarea readonly id="at"></textarea>'), true)).toBeNull();
  });
});

describe('observe', () => {
  it('tells of changes until it is told to stop', async () => {
    const root = at('<div contenteditable="true" id="at"><p>one</p></div>') as HTMLElement;
    const kind = editorOf(root)?.kind;
    const stop = new AbortController();
    let calls = 0;
    kind?.observe(root, () => calls++, stop.signal);
    root.append('two');
    await Promise.resolve();
    expect(calls).toBe(1);
    stop.abort();
    root.append('three');
    await Promise.resolve();
    expect(calls).toBe(1);
  });
});

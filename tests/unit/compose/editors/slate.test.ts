// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { editorOf } from '../../../../lib/compose/editors/all-editors.ts';

// Editors built on Slate's core set the bare attribute (wangEditor). Taken for a box without a model of its own, their
// words were replaced on the screen only.
it.each(['data-slate-editor="true"', 'data-slate-editor'])('an editable with %s is Slate', (mark) => {
  document.body.innerHTML = `<div contenteditable="true" ${mark}><p>Hello</p></div>`;
  expect(editorOf(document.querySelector('p') as Element)?.kind.id).toBe('slate');
});

import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the pages' own tokens: light and dark follow the page, since every token is a pair. */
const surface = EditorView.theme({
  '&': { color: 'var(--text)', backgroundColor: 'var(--raised)', fontSize: 'var(--size-small)' },
  '&.cm-focused': { outline: '2px solid var(--text)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--text)', padding: 'var(--space-3) 0' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': {
    color: 'var(--quiet)',
    backgroundColor: 'var(--raised)',
    border: '0',
    paddingInlineStart: 'var(--space-1)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--line) 35%, transparent)',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--mass-media) 25%, transparent)',
  },
  '.cm-tooltip': {
    color: 'var(--text)',
    backgroundColor: 'var(--ground)',
    border: '1px solid var(--line)',
    borderRadius: 'calc(var(--radius) - 2px)',
    boxShadow: 'var(--shadow)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'ui-monospace, monospace' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--ground)',
    background: 'var(--text)',
  },
  '.cm-completionDetail': { fontFamily: 'var(--font)', fontStyle: 'normal', marginInlineStart: '12px' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-diagnostic': { fontFamily: 'var(--font)', padding: 'var(--space-2) var(--space-3)' },
  '.cm-diagnostic-error': { borderInlineStart: '3px solid var(--personal-grievance)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--personal-grievance)',
    textUnderlineOffset: '3px',
  },
  // The library's own sign is an image that the page's content policy does not let in.
  '.cm-lint-marker-error': {
    content: 'none',
    width: '8px',
    height: '8px',
    margin: '0.45em 2px',
    borderRadius: '50%',
    background: 'var(--personal-grievance)',
  },
  '.cm-changedLine, .cm-insertedLine': {
    backgroundColor: 'color-mix(in srgb, var(--strength) 12%, transparent)',
  },
  '.cm-changedText': { background: 'color-mix(in srgb, var(--strength) 22%, transparent)' },
  '.cm-deletedChunk': {
    backgroundColor: 'color-mix(in srgb, var(--personal-grievance) 10%, transparent)',
  },
  '.cm-deletedChunk .cm-deletedText': {
    background: 'color-mix(in srgb, var(--personal-grievance) 18%, transparent)',
  },
});

const words = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--mass-media)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--brand-voice)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.labelName, tags.typeName, tags.meta, tags.keyword], color: 'var(--hard-sell)' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--quiet)' },
]);

export const editorLook: Extension = [surface, syntaxHighlighting(words)];

import { type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/** Selector of what stands between blocks that are editables of their own: it holds no editable part, and is not sent. */
export const between =
  ':not([contenteditable="true"], [contenteditable="true"] *, :has([contenteditable="true"]))';

/** Gutenberg, WordPress's block editor (Tumblr). Each block is an editable of its own; the post is all of them. */
export const gutenberg = richEditor({
  id: 'gutenberg',
  root: '.block-editor-block-list__layout.is-root-container',
  skip: `[data-rich-text-placeholder], .block-list-appender, ${between}`,
  ways: [type],
  foldsUndo: 1000,
});

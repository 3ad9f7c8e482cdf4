import { type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/**
 * Gutenberg, WordPress's block editor (Tumblr). Each block is an editable of its own; the post is all of them. What
 * stands between them (block menus, upload hints) holds no editable part and is not sent.
 */
export const gutenberg = richEditor({
  id: 'gutenberg',
  root: '.block-editor-block-list__layout.is-root-container',
  skip:
    '[data-rich-text-placeholder], .block-list-appender, ' +
    ':not([contenteditable="true"], [contenteditable="true"] *, :has([contenteditable="true"]))',
  ways: [type],
  foldsUndo: 1000,
});

import { type InputWay, type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/** It takes the keys in a hidden text area and knows no selection but by its own mouse: the words are clicked at both ends. */
const pointAndType: InputWay = (root, range, text) => {
  const rects = [...range.getClientRects()];
  for (const [rect, side] of [
    [rects[0], 'left'],
    [rects.at(-1), 'right'],
  ] as const)
    for (const event of ['mousedown', 'mouseup'])
      root.querySelector('.CodeMirror-scroll')?.dispatchEvent(
        new MouseEvent(event, {
          clientX: rect?.[side] ?? 0,
          clientY: rect?.y ?? 0,
          shiftKey: side === 'right',
          bubbles: true,
        }),
      );
  return type(root, range, text);
};

/** CodeMirror 5 as a Markdown box (EasyMDE; `optedOut` refuses it as a code editor). Only the lines it draws are read. */
export const codemirror5 = richEditor({
  id: 'codemirror5',
  root: '.CodeMirror',
  skip: '.CodeMirror-measure, .CodeMirror-cursors, .CodeMirror-gutter-wrapper, .CodeMirror-placeholder',
  ways: [pointAndType],
  waysInFirefox: [pointAndType],
  foldsUndo: 1250,
});

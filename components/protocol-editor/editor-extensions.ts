import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { completeKeys } from './complete-keys.ts';
import { editorLook } from './editor-look.ts';

export interface EditorOptions {
  label: string;
  /** Id of the text that says how the keyboard gets on. */
  describedBy: string;
  /** Longer texts are not taken in, in UTF-16 units. */
  longest: number;
  ruleNames(): readonly string[];
  /** What scopes call the sites. */
  siteNames: readonly string[];
  onChange(source: string): void;
  /** Something was pasted or typed that would make the text longer than `longest`; nothing was changed. */
  onTooLong(length: number): void;
}

/**
 * Everything the editor of a protocol file is made of. Tab is left to the page, so that the keyboard gets out the way it
 * came in; indentation has its own keys.
 */
export function editorExtensions(options: EditorOptions): Extension {
  const { longest, onTooLong } = options;
  const refuse = (length: number) => {
    onTooLong(length);
    return true;
  };
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    indentOnInput(),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    bracketMatching(),
    closeBrackets(),
    autocompletion({
      override: [completeKeys(options.ruleNames, options.siteNames)],
      icons: false,
      interactionDelay: 0,
    }),
    yaml(),
    lintGutter(),
    editorLook,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': options.label,
      'aria-describedby': options.describedBy,
      spellcheck: 'false',
    }),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...historyKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
    // A large paste is weighed before the editor takes it apart into lines.
    EditorView.domEventHandlers({
      paste: (event, view) => {
        const length = event.clipboardData?.getData('text/plain').length ?? 0;
        return length + view.state.doc.length > longest && length > longest && refuse(length);
      },
      // Files are the page's to open.
      drop: (event) => (event.dataTransfer?.files.length ?? 0) > 0,
    }),
    EditorState.transactionFilter.of((change) => {
      if (!change.docChanged || change.newDoc.length <= longest) return change;
      onTooLong(change.newDoc.length);
      return [];
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.onChange(update.state.doc.toString());
    }),
  ];
}

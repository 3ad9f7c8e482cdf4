/** One line an editor: its fixture and the adapter that must claim it. */
export interface EditorLine {
  /** Folder under tests/fixtures/editors. */
  fixture: string;
  /** Id of the editor kind that must be found. */
  kind: string;
  /** False for editors of plain text. */
  formatting: boolean;
  /** Why the editor itself cannot be used in a shadow root, where that is so. */
  notInShadow?: string;
}

export const editorTable: readonly EditorLine[] = [
  { fixture: 'textarea', kind: 'textarea', formatting: false },
  { fixture: 'react-textarea', kind: 'textarea', formatting: false },
  { fixture: 'plain', kind: 'plain', formatting: true },
  {
    fixture: 'draft',
    kind: 'draft',
    formatting: true,
    notInShadow: 'Draft.js reads the selection of the document, which a shadow root hides',
  },
  { fixture: 'lexical', kind: 'lexical', formatting: true },
  { fixture: 'tiptap', kind: 'prosemirror', formatting: true },
  { fixture: 'quill1', kind: 'quill', formatting: true },
  { fixture: 'quill2', kind: 'quill', formatting: true },
  { fixture: 'slate', kind: 'slate', formatting: true },
  {
    fixture: 'ckeditor',
    kind: 'ckeditor',
    formatting: true,
    notInShadow: 'CKEditor asks for the computed style of the shadow root and throws',
  },
  {
    fixture: 'trix',
    kind: 'trix',
    formatting: true,
    notInShadow: 'Trix looks for its toolbar in the document and stays without an editor',
  },
  { fixture: 'codemirror', kind: 'codemirror', formatting: false },
  {
    fixture: 'gutenberg',
    kind: 'gutenberg',
    formatting: true,
    notInShadow: 'Gutenberg reads the selection of the document, which a shadow root hides',
  },
];

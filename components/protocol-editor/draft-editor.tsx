import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/analyzer/types.ts';

interface Props {
  label: string;
  text: string;
  /** Shown at their words. Offsets are into the text that was judged, which may be a keystroke behind. */
  remarks: readonly Finding[];
  onText(text: string): void;
}

const severities = { suggestion: 'info', warning: 'warning', error: 'error' } as const;

const look = EditorView.theme({
  '&': { color: 'var(--text)', backgroundColor: 'var(--raised)' },
  '&.cm-focused': { outline: '2px solid var(--text)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'var(--font)', lineHeight: 'var(--line-height)' },
  '.cm-content': { caretColor: 'var(--text)', padding: 'var(--space-3) var(--space-2)', minHeight: '5.5em' },
  '.cm-placeholder': { color: 'var(--quiet)' },
  '.cm-lintRange-info, .cm-lintRange-warning, .cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted 2px var(--brand-voice)',
    textUnderlineOffset: '4px',
  },
  '.cm-lintRange.cm-lintRange-error': {
    backgroundColor: 'color-mix(in srgb, var(--brand-voice) 14%, transparent)',
  },
  '.cm-tooltip': {
    color: 'var(--text)',
    backgroundColor: 'var(--ground)',
    border: '1px solid var(--line)',
    borderRadius: 'calc(var(--radius) - 2px)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-diagnostic': { padding: 'var(--space-2) var(--space-3)', border: '0' },
});

/** A box to try a draft in, with a protocol's remarks at the words as a compose box shows them. */
export function DraftEditor(props: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    if (!host.current) return;
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: latest.current.text,
        extensions: [
          history(),
          keymap.of([...standardKeymap, ...historyKeymap]),
          look,
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': latest.current.label, spellcheck: 'true' }),
          placeholder('Write what somebody might post.'),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onText(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    const { current } = view;
    if (!current) return;
    const { length } = current.state.doc;
    const marks = props.remarks.flatMap(({ start, end, level, message }): Diagnostic[] =>
      // What is about the whole draft stands in the list; a text all underlined shows no place.
      end > length || (start === 0 && end === length)
        ? []
        : [{ from: start, to: end, severity: severities[level], message }],
    );
    current.dispatch(setDiagnostics(current.state, marks));
  }, [props.remarks]);

  return <div ref={host} class="draft-editor" />;
}

import { setDiagnostics } from '@codemirror/lint';
import { unifiedMergeView } from '@codemirror/merge';
import { Compartment, EditorState, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type EditorOptions, editorExtensions } from './editor-extensions.ts';

/** Something to be seen at a place; line and column count from 1. */
export interface PlacedProblem {
  line: number;
  column: number;
  message: string;
}

/** What the page may ask of the editor. */
export interface EditorHandle {
  /** Leads the caret to a place. */
  goTo(place: { line: number; column: number }): void;
  /** Puts a text in the place of what stands there; undo brings that back. */
  show(text: string): void;
}

interface Props extends Omit<EditorOptions, 'describedBy' | 'onChange'> {
  /** What stands there at first; from then on the text is the editor's. */
  source: string;
  problems: readonly PlacedProblem[];
  /** An earlier text, to mark in place what differs from it. */
  base?: string | undefined;
  handle: { current: EditorHandle | null };
  onSource(source: string): void;
}

/** The editor of a protocol file: highlighted, completed from the schema, with problems at their lines. */
export function ProtocolEditor(props: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const changes = useRef(new Compartment());
  const latest = useRef(props);
  latest.current = props;
  const help = useId();

  useLayoutEffect(() => {
    if (!host.current) return;
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: latest.current.source,
        extensions: [
          editorExtensions({
            label: latest.current.label,
            describedBy: help,
            longest: latest.current.longest,
            ruleNames: () => latest.current.ruleNames(),
            siteNames: latest.current.siteNames,
            onTooLong: (length) => latest.current.onTooLong(length),
            onChange: (source) => latest.current.onSource(source),
          }),
          changes.current.of([]),
        ],
      }),
    });
    view.current = made;
    latest.current.handle.current = {
      goTo: (place) => goTo(made, place),
      show: (text) => show(made, text),
    };
    return () => made.destroy();
  }, [help]);

  useEffect(() => {
    const { current } = view;
    if (!current) return;
    const { doc } = current.state;
    const diagnostics = props.problems.map(({ message, ...place }) => ({
      ...spanAt(doc, place),
      severity: 'error' as const,
      message,
    }));
    current.dispatch(setDiagnostics(current.state, diagnostics));
  }, [props.problems]);

  useEffect(() => {
    const marks =
      props.base === undefined
        ? []
        : unifiedMergeView({ original: props.base, mergeControls: false, gutter: false });
    view.current?.dispatch({ effects: changes.current.reconfigure(marks) });
  }, [props.base]);

  return (
    <div class="protocol-editor">
      <div ref={host} />
      <p id={help} class="small quiet">
        <kbd>Tab</kbd> leaves the editor. <kbd>Ctrl</kbd> <kbd>Space</kbd> lists what fits, <kbd>F8</kbd>{' '}
        leads to the next problem, <kbd>Ctrl</kbd> <kbd>]</kbd> indents.
      </p>
    </div>
  );
}

function goTo(view: EditorView, place: { line: number; column: number }): void {
  const { from, to } = spanAt(view.state.doc, place);
  view.focus();
  view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
}

function show(view: EditorView, text: string): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    scrollIntoView: true,
  });
}

/** From a place to the end of the word there. The file may have changed since: a place beyond it is its end. */
function spanAt(doc: Text, place: { line: number; column: number }): { from: number; to: number } {
  const line = doc.line(Math.min(Math.max(1, place.line), doc.lines));
  const from = Math.min(line.to, line.from + Math.max(0, place.column - 1));
  const word = /^[\w-]+|^./.exec(line.text.slice(from - line.from));
  return { from, to: from + (word?.[0].length ?? 0) };
}

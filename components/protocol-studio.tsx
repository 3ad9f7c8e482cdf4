import { useId, useRef } from 'preact/hooks';
import { FileDrop } from './file-drop.tsx';
import { PageNav } from './page-nav.tsx';

/** A line of the list of problems; a press leads to its place. */
export interface StudioProblem {
  line: number;
  column: number;
  message: string;
}

export interface StudioTest {
  text: string;
  ok: boolean;
  /** What was to happen and what did. */
  outcome: string;
}

export interface StudioRemark {
  rule: string;
  /** UTF-16 in the draft. */
  start: number;
  quoted: string;
  message: string;
}

export interface StudioProtocol {
  name: string;
  version: string;
  owner: string;
  managed: boolean;
}

interface Props {
  source: string;
  examples: readonly { id: string; label: string }[];
  inForce: readonly StudioProtocol[];
  conflicts: readonly string[];
  problems: readonly StudioProblem[];
  tests: readonly StudioTest[];
  notes: readonly string[];
  /** Lines that differ from the file in force: `+` new, `-` gone. */
  changes: readonly string[];
  draft: string;
  remarks: readonly StudioRemark[];
  said: string;
  onSource(source: string): void;
  onDraft(draft: string): void;
  onExample(id: string): void;
  onFiles(files: File[]): void;
  onTake(): void;
  onExport(): void;
  onOpen(name: string): void;
  onRemove(name: string): void;
}

/** The protocol studio: the file, what is amiss in it, its tests, a box to try it, and what is in force. */
export function ProtocolStudio(props: Props) {
  const editor = useRef<HTMLTextAreaElement>(null);
  const ids = { source: useId(), draft: useId() };
  const goTo = ({ line, column }: StudioProblem) => {
    const lines = props.source.split('\n');
    const at = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
    editor.current?.focus();
    editor.current?.setSelectionRange(at, at + 1);
  };
  return (
    <main>
      <header>
        <h1>Rapport protocols</h1>
        <PageNav here="protocols" />
      </header>
      <p class="quiet">A protocol says how a team speaks. It stays on this machine until you hand it on.</p>
      <div class="bar">
        <label>
          Start from{' '}
          <select value="" onChange={(event) => props.onExample(event.currentTarget.value)}>
            <option value="">an example…</option>
            {props.examples.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          disabled={props.problems.length > 0 || props.source === ''}
          onClick={props.onTake}
        >
          Put in force
        </button>
        <button type="button" disabled={props.source === ''} onClick={props.onExport}>
          Export
        </button>
        <p role="status">{props.said}</p>
      </div>
      <div class="source">
        <label for={ids.source}>Protocol file</label>
        <textarea
          id={ids.source}
          ref={editor}
          spellcheck={false}
          value={props.source}
          onInput={(event) => props.onSource(event.currentTarget.value)}
        />
        <FileDrop label="Open a protocol…" accept=".yaml,.yml" onFiles={props.onFiles}>
          A protocol file can also be dropped here.
        </FileDrop>
      </div>
      <div class="side">
        <section aria-label="Problems">
          <h2>{props.problems.length === 0 ? 'Nothing amiss' : `Amiss: ${props.problems.length}`}</h2>
          <ol class="rows">
            {props.problems.map((problem) => (
              <li key={`${problem.line}:${problem.column}:${problem.message}`}>
                <button type="button" class="plain" onClick={() => goTo(problem)}>
                  Line {problem.line}: {problem.message}
                </button>
              </li>
            ))}
          </ol>
          {props.notes.map((note) => (
            <p class="quiet" key={note}>
              {note}
            </p>
          ))}
        </section>
        <section aria-label="Try it">
          <label for={ids.draft}>Try a draft</label>
          <textarea
            id={ids.draft}
            rows={3}
            value={props.draft}
            onInput={(event) => props.onDraft(event.currentTarget.value)}
          />
          <ol class="rows" aria-label="Remarks">
            {props.remarks.map((remark) => (
              <li key={`${remark.rule}:${remark.start}`}>
                {remark.message}{' '}
                <span class="quiet">
                  {remark.quoted !== '' && `“${remark.quoted}” · `}
                  {remark.rule}
                </span>
              </li>
            ))}
          </ol>
          {props.draft !== '' && props.remarks.length === 0 && (
            <p class="quiet">No rule of this protocol speaks.</p>
          )}
        </section>
        <section aria-label="Tests">
          <h2>Tests</h2>
          {props.tests.length === 0 && (
            <p class="quiet">Texts that pass and texts that fail keep a protocol honest.</p>
          )}
          <ol class="rows">
            {props.tests.map((test) => (
              <li key={test.text}>
                {test.ok ? '✓ holds' : '✗ fails'}: {test.outcome}
              </li>
            ))}
          </ol>
        </section>
        {props.changes.length > 0 && (
          <section aria-label="Changes">
            <h2>Changed since it was put in force</h2>
            <pre>{props.changes.join('\n')}</pre>
          </section>
        )}
        <section aria-label="In force">
          <h2>In force</h2>
          {props.inForce.length === 0 && (
            <p class="quiet">No protocol. What you write is coached by Rapport's own rules.</p>
          )}
          <ul class="rows">
            {props.inForce.map(({ name, version, owner, managed }) => (
              <li key={name}>
                {name} {version}, from {owner}
                {managed ? (
                  <span class="quiet"> · set by your administrator</span>
                ) : (
                  <>
                    {' '}
                    <button type="button" class="plain" onClick={() => props.onOpen(name)}>
                      Edit {name}
                    </button>{' '}
                    <button type="button" class="plain" onClick={() => props.onRemove(name)}>
                      Remove {name}
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
          {props.conflicts.map((conflict) => (
            <p key={conflict}>{conflict}</p>
          ))}
        </section>
      </div>
    </main>
  );
}

import { useId } from 'preact/hooks';
import type { PlacedProblem } from '../protocol-editor/protocol-editor.tsx';
import { OffHandList } from './off-hand-list.tsx';

interface Props {
  /** Nothing is written yet. */
  empty: boolean;
  problems: readonly PlacedProblem[];
  /** What is taken but not honoured. */
  notes: readonly string[];
  /** Rules that are silent where posts are written. */
  offHand: readonly string[];
  onGoTo(problem: PlacedProblem): void;
}

const heading = (empty: boolean, problems: number): string => {
  if (empty) return 'An empty page';
  if (problems === 0) return 'No problems';
  return problems === 1 ? 'One problem' : `${problems} problems`;
};

/** What keeps the file from being taken, by line; a press leads there. */
export function ProblemsSection({ empty, problems, notes, offHand, onGoTo }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading(empty, problems.length)}</h2>
      {empty && (
        <p class="quiet">Start from the basics or an example, open a file, or write the first line.</p>
      )}
      {problems.length > 0 && (
        <ol class="problems" aria-label="Problems">
          {problems.map((problem) => (
            <li key={`${problem.line}:${problem.column}:${problem.message}`}>
              <button type="button" class="plain" onClick={() => onGoTo(problem)}>
                Line {problem.line}: {problem.message}
              </button>
            </li>
          ))}
        </ol>
      )}
      {notes.length > 0 && (
        <ul class="small quiet" aria-label="Not honoured">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <OffHandList rules={offHand} />
    </section>
  );
}

import { useId } from 'preact/hooks';
import { OffHandList } from './off-hand-list.tsx';

export interface OpenedStyle {
  name: string;
  /** How many of its rules speak in posts. */
  rules: number;
  /** A line for everything that is not honoured, with the reason. */
  notes: readonly string[];
  /** Its rules that are silent where posts are written. */
  offHand: readonly string[];
}

interface Props {
  style: OpenedStyle;
  onTake(): void;
  onLeave(): void;
}

/** A Vale style that was opened and is not in force yet: what of it speaks, and what does not and why. */
export function StyleSection({ style: { name, rules, notes, offHand }, onTake, onLeave }: Props) {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>Vale style {name}</h2>
      <p>
        {rules === 1
          ? 'One rule speaks in posts. The draft below is read with it.'
          : `${rules} rules speak in posts. The draft below is read with them.`}
      </p>
      {notes.length > 0 && (
        <details open={notes.length <= 5}>
          <summary>
            {notes.length === 1 ? 'One thing is not honoured' : `${notes.length} things are not honoured`}
          </summary>
          <ul class="small quiet" aria-label="Not honoured in this style">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <OffHandList rules={offHand} />
      <div class="actions">
        <button type="button" class="primary" onClick={onTake}>
          Put {name} in force
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </section>
  );
}

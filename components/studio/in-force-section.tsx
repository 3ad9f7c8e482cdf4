import { useId } from 'preact/hooks';
import { ConfirmButton } from '../confirm-button.tsx';

export interface InForceRow {
  name: string;
  version: string;
  owner: string;
  text: string;
  /** Set by an administrator: not for the user to change. */
  managed: boolean;
  /** It travels to the same person's other devices. */
  shared: boolean;
  /** The version of here that one from another device took the place of. */
  replaced?: string | undefined;
  /** Why it says nothing now. */
  rests?: string | undefined;
}

interface Props {
  rows: readonly InForceRow[];
  /** Names of the Vale styles in force. */
  styles: readonly string[];
  /** Where two layers want different things, and which holds. */
  conflicts: readonly string[];
  onOpen(row: InForceRow): void;
  onRemove(row: InForceRow): void;
  onShare(row: InForceRow, shared: boolean): void;
  onRemoveStyle(name: string): void;
}

/** The protocols in force: from whom, which version, and the way to change or remove them. */
export function InForceSection(props: Props) {
  const { rows, styles, conflicts, onRemoveStyle } = props;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>In force</h2>
      {rows.length + styles.length === 0 && (
        <p class="quiet">No protocol. What you write is coached by Rapport's own rules.</p>
      )}
      <ul class="rows">
        {rows.map((row) => (
          <ProtocolRow key={`${row.managed}:${row.name}:${row.version}`} row={row} {...props} />
        ))}
        {styles.map((name) => (
          <li key={`style:${name}`}>
            <span>{name}, a Vale style</span>
            <RemoveButton name={name} onConfirm={() => onRemoveStyle(name)} />
          </li>
        ))}
      </ul>
      {conflicts.length > 0 && (
        <ul class="small" aria-label="Where protocols differ">
          {conflicts.map((conflict) => (
            <li key={conflict}>{conflict}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

type RowActions = Pick<Props, 'onOpen' | 'onRemove' | 'onShare'>;

function ProtocolRow({ row, onOpen, onRemove, onShare }: RowActions & { row: InForceRow }) {
  const { name, managed, replaced, rests } = row;
  const open = managed ? 'Open' : 'Edit';
  return (
    <li>
      <span>
        {name === '' ? 'A protocol that cannot be read' : `${name} ${row.version}, from ${row.owner}`}
        {managed && <span class="quiet"> · set by your administrator</span>}
        {replaced && <span class="quiet"> · from another device, in place of {replaced} of here</span>}
        {rests && <span class="quiet"> · {rests}</span>}
      </span>
      <span class="actions">
        <button type="button" aria-label={`${open} ${name}`} onClick={() => onOpen(row)}>
          {open}
        </button>
        {!managed && (
          <>
            <label class="check">
              <input
                type="checkbox"
                checked={row.shared}
                aria-label={`On my devices: ${name}`}
                onChange={(event) => onShare(row, event.currentTarget.checked)}
              />
              On my devices
            </label>
            <RemoveButton name={name} onConfirm={() => onRemove(row)} />
          </>
        )}
      </span>
    </li>
  );
}

const RemoveButton = ({ name, onConfirm }: { name: string; onConfirm(): void }) => (
  <ConfirmButton
    label={`Remove ${name}`}
    question={`Remove ${name}? It is no longer in force then.`}
    confirm="Remove"
    onConfirm={onConfirm}
  />
);

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
  const { rows, styles, conflicts, onOpen, onRemove, onShare, onRemoveStyle } = props;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>In force</h2>
      {rows.length + styles.length === 0 && (
        <p class="quiet">No protocol. What you write is coached by Rapport's own rules.</p>
      )}
      <ul class="rows">
        {rows.map((row) => (
          <li key={`${row.managed}:${row.name}:${row.version}`}>
            <span>
              {row.name === ''
                ? 'A protocol that cannot be read'
                : `${row.name} ${row.version}, from ${row.owner}`}
              {row.managed && <span class="quiet"> · set by your administrator</span>}
              {row.replaced && (
                <span class="quiet"> · from another device, in place of {row.replaced} of here</span>
              )}
              {row.rests && <span class="quiet"> · {row.rests}</span>}
            </span>
            <span class="actions">
              <button
                type="button"
                aria-label={`${row.managed ? 'Open' : 'Edit'} ${row.name}`}
                onClick={() => onOpen(row)}
              >
                {row.managed ? 'Open' : 'Edit'}
              </button>
              {!row.managed && (
                <label class="check">
                  <input
                    type="checkbox"
                    checked={row.shared}
                    aria-label={`On my devices: ${row.name}`}
                    onChange={(event) => onShare(row, event.currentTarget.checked)}
                  />
                  On my devices
                </label>
              )}
              {!row.managed && (
                <ConfirmButton
                  label={`Remove ${row.name}`}
                  question={`Remove ${row.name}? It is no longer in force then.`}
                  confirm="Remove"
                  onConfirm={() => onRemove(row)}
                />
              )}
            </span>
          </li>
        ))}
        {styles.map((name) => (
          <li key={`style:${name}`}>
            <span>{name}, a Vale style</span>
            <ConfirmButton
              label={`Remove ${name}`}
              question={`Remove ${name}? It is no longer in force then.`}
              confirm="Remove"
              onConfirm={() => onRemoveStyle(name)}
            />
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

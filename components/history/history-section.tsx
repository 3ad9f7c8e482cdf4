import type { ComponentChildren } from 'preact';
import { ConfirmButton } from '../confirm-button.tsx';

interface Props {
  filters: ComponentChildren;
  list: ComponentChildren;
  found: number;
  hasMore: boolean;
  isFiltered: boolean;
  selected: number;
  onDeleteSelected(): void;
  /** Deletes all that pass the filters. */
  onDeleteFound(): void;
  onClear(): void;
}

/** The history around its filters and its list, with what can be deleted. */
export function HistorySection(props: Props) {
  const { found, hasMore, isFiltered, selected } = props;
  return (
    <section aria-labelledby="history" class="history">
      <h2 id="history">History</h2>
      {(found > 0 || isFiltered) && props.filters}
      {found > 0 ? (
        props.list
      ) : (
        <p class="quiet">
          {isFiltered
            ? 'No draft passes these filters.'
            : 'Drafts that you send or leave are listed here, on this machine only.'}
        </p>
      )}
      <div class="actions">
        <span role="status" class="quiet">
          {found > 0 && `${found}${hasMore ? ' or more' : ''} ${found === 1 ? 'draft' : 'drafts'}`}
        </span>
        {selected > 0 && (
          <button type="button" class="danger" onClick={props.onDeleteSelected}>
            Delete {selected} selected
          </button>
        )}
        {found > 0 && isFiltered && (
          <ConfirmButton
            label="Delete all of these"
            question="Delete every draft that passes these filters?"
            confirm="Delete"
            onConfirm={props.onDeleteFound}
          />
        )}
        {found > 0 && (
          <ConfirmButton
            label="Clear history"
            question="Forget every draft?"
            confirm="Forget"
            onConfirm={props.onClear}
          />
        )}
      </div>
    </section>
  );
}

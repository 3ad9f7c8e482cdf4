import type { ComponentChildren } from 'preact';
import { amountOf } from '../amount-of.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { FleetingButton } from '../fleeting-button.tsx';

interface Props {
  filters: ComponentChildren;
  list: ComponentChildren;
  /** Drafts that are listed so far. */
  found: number;
  /** There are more than are listed. */
  hasMore: boolean;
  /** All drafts of the page's period and site, where they are known. */
  all: number | undefined;
  isFiltered: boolean;
  selected: number;
  onDeleteSelected(): void;
  /** Deletes all that pass the filters. */
  onDeleteFound(): Promise<void>;
  onClear(): Promise<void>;
}

/** The history around its filters and its list, with what can be deleted. */
export function HistorySection(props: Props) {
  const { found, hasMore, isFiltered, selected } = props;
  const total = hasMore ? (isFiltered ? undefined : props.all) : found;
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
          {found > 0 && draftsOf(total, found)}
        </span>
        {selected > 0 && (
          <FleetingButton danger onClick={props.onDeleteSelected}>
            Delete {amountOf(selected)} selected
          </FleetingButton>
        )}
        {found > 0 && isFiltered && (
          <ConfirmButton
            label="Delete all of these"
            question="Delete every draft that passes these filters?"
            confirm="Delete"
            doing="Deleting…"
            onConfirm={props.onDeleteFound}
          />
        )}
        {found > 0 && (
          <ConfirmButton
            label="Clear history"
            question="Forget every draft?"
            confirm="Forget"
            doing="Forgetting…"
            onConfirm={props.onClear}
          />
        )}
      </div>
    </section>
  );
}

/** How many drafts there are: `total` where it is known, else at least those that were `found`. */
function draftsOf(total: number | undefined, found: number): string {
  if (total === undefined) return `${amountOf(found)} or more drafts`;
  return `${amountOf(total)} ${total === 1 ? 'draft' : 'drafts'}`;
}

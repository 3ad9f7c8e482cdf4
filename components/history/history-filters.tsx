import { type Category, categories, type Kind, kinds } from '../../lib/analyzer/types.ts';
import { type Ending, endings, type Outcome, outcomes } from '../../lib/storage/history/entry.ts';
import { labels } from '../labels.ts';

/** What the list is narrowed by; absent: by nothing. */
export interface ListFilter {
  search?: string;
  kind?: Kind;
  category?: Category;
  outcome?: Outcome;
  ending?: Ending;
  /** Local days as `YYYY-MM-DD`, both included; they go before the page's period. */
  since?: string;
  until?: string;
}

interface Props {
  filter: ListFilter;
  onFilter(filter: ListFilter): void;
}

/** Search and the filters of the history list; the period and the site are the page's. */
export function HistoryFilters({ filter, onFilter }: Props) {
  const set = <K extends keyof ListFilter>(key: K, value: ListFilter[K] | '') => {
    const { [key]: _, ...others } = filter;
    onFilter(value ? { ...others, [key]: value } : others);
  };
  return (
    <search class="history-filters">
      <input
        type="search"
        aria-label="Search the words of drafts"
        placeholder="Search"
        value={filter.search ?? ''}
        onInput={(e) => set('search', e.currentTarget.value)}
      />
      <Select
        name="Kind"
        value={filter.kind}
        options={kinds}
        label={(v) => labels.kind[v]}
        onChange={(v) => set('kind', v)}
      />
      <Select
        name="Remark"
        value={filter.category}
        options={categories}
        label={(v) => labels.category[v]}
        onChange={(v) => set('category', v)}
      />
      <Select
        name="Outcome"
        value={filter.outcome}
        options={outcomes}
        label={(v) => labels.outcome[v]}
        onChange={(v) => set('outcome', v)}
      />
      <Select
        name="Ending"
        value={filter.ending}
        options={endings}
        label={(v) => labels.ending[v]}
        onChange={(v) => set('ending', v)}
      />
      <span class="days">
        <Day name="From" value={filter.since} onChange={(v) => set('since', v)} />
        <Day name="To" value={filter.until} onChange={(v) => set('until', v)} />
      </span>
    </search>
  );
}

interface DayProps {
  name: string;
  value: string | undefined;
  onChange(day: string): void;
}

function Day({ name, value, onChange }: DayProps) {
  return (
    <label class="day">
      <span class="quiet">{name}</span>
      <input type="date" value={value ?? ''} onChange={(e) => onChange(e.currentTarget.value)} />
    </label>
  );
}

interface SelectProps<T extends string> {
  name: string;
  value: T | undefined;
  options: readonly T[];
  label(value: T): string;
  onChange(value: T | ''): void;
}

function Select<T extends string>({ name, value, options, label, onChange }: SelectProps<T>) {
  return (
    <select aria-label={name} value={value ?? ''} onChange={(e) => onChange(e.currentTarget.value as T | '')}>
      <option value="">{name}: any</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {label(option)}
        </option>
      ))}
    </select>
  );
}

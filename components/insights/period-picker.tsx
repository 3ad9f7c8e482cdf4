const periods = ['7', '30', '90', '365', 'all'] as const;
/** Days back from today, or everything. */
export type Period = (typeof periods)[number];

interface Props {
  period: Period;
  onPeriod(period: Period): void;
  site: string;
  /** Sites that have entries, by id. */
  sites: readonly { id: string; name: string }[];
  onSite(site: string): void;
  /** Milliseconds since 1970. */
  now: number;
}

const names: Record<Period, string> = {
  '7': 'The last 7 days',
  '30': 'The last 30 days',
  '90': 'The last 3 months',
  '365': 'The last year',
  all: 'Everything',
};

/** Which part of the history the page speaks of. */
export function PeriodPicker({ period, onPeriod, site, sites, onSite, now }: Props) {
  const where = sites.find(({ id }) => id === site)?.name ?? 'All sites';
  const until = new Date(now).toLocaleDateString(undefined, { dateStyle: 'long' });
  return (
    <div class="picker">
      {/* On paper a choice is a fact, and needs a date. */}
      <p class="on-paper">
        {names[period]} until {until} · {where}
      </p>
      <label>
        Period{' '}
        <select value={period} onChange={(e) => onPeriod(e.currentTarget.value as Period)}>
          {periods.map((value) => (
            <option key={value} value={value}>
              {names[value]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Site{' '}
        <select value={site} onChange={(e) => onSite(e.currentTarget.value)}>
          <option value="">All sites</option>
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

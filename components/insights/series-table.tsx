import { AsTable } from './as-table.tsx';
import type { ChartValue } from './series-chart.tsx';

interface Props {
  caption: string;
  parts: readonly { name: string }[];
  values: readonly ChartValue[];
  /** A value in words, of the sum of all parts in its step: "2, 40 %". */
  say(value: number, whole: number): string;
  /** The first day of a step in words. */
  from(start: string): string;
}

/** The same figures as the chart, for those who do not see it or want them exactly. */
export function SeriesTable({ caption, parts, values, say, from }: Props) {
  const starts = [...new Set(values.map((value) => value.start))];
  const whole = (start: string) =>
    values.filter((value) => value.start === start).reduce((sum, { value }) => sum + value, 0);
  const of = (start: string, part: string) =>
    values.find((value) => value.start === start && value.part === part)?.value ?? 0;
  return (
    <AsTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">From</th>
          {parts.map(({ name }) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {starts.map((start) => (
          <tr key={start}>
            <th scope="row">{from(start)}</th>
            {parts.map(({ name }) => (
              <td key={name}>{say(of(start, name), whole(start))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </AsTable>
  );
}

import { AsTable } from './as-table.tsx';
import type { ChartValue } from './series-chart.tsx';

interface Props {
  caption: string;
  parts: readonly { name: string }[];
  values: readonly ChartValue[];
  /** A value in words, of the sum of all parts in its step: "2, 40 %". Steps of which nothing is to be said are left out. */
  say(value: number, whole: number): string | undefined;
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
  const rows = starts.map((start) => ({
    start,
    said: parts.map(({ name }) => ({ name, words: say(of(start, name), whole(start)) })),
  }));
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
        {rows
          .filter(({ said }) => said.some(({ words }) => words !== undefined))
          .map(({ start, said }) => (
            <tr key={start}>
              <th scope="row">{from(start)}</th>
              {said.map(({ name, words }) => (
                <td key={name}>{words}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </AsTable>
  );
}

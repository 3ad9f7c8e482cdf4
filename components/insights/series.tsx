import type { Step } from '../../lib/feed/series-of.ts';
import { stepName } from '../step-name.ts';
import { type ChartValue, SeriesChart } from './series-chart.tsx';
import { SeriesTable } from './series-table.tsx';

/** What all series of a page share. */
export interface Span {
  step: Step;
  /** First days of all steps, oldest first, also of those without a value. */
  starts: readonly string[];
  /** Pixels that a chart may take. */
  width: number;
}

interface Props {
  span: Span;
  kind: 'whole' | 'rows';
  values: readonly ChartValue[];
  parts: readonly { name: string; fill: string }[];
  /** What the table is called. */
  caption: string;
  /** A value in words, of the sum of all parts in its step. */
  say(value: number, whole: number): string | undefined;
}

/** One series over time: its chart, and the table that says the same. */
export function Series({ span, kind, values, parts, caption, say }: Props) {
  const name = stepName(span.step);
  return (
    <>
      <SeriesChart kind={kind} values={values} parts={parts} {...span} />
      <SeriesTable
        caption={caption}
        values={values}
        parts={parts}
        say={say}
        from={(start) => name(new Date(`${start}T00:00`))}
      />
    </>
  );
}

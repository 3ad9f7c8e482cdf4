import { categories } from '../../lib/analyzer/types.ts';
import { labels } from '../labels.ts';
import { Series, type Span } from './series.tsx';
import type { ChartValue } from './series-chart.tsx';

interface Props {
  span: Span;
  /** Remarks for each draft, by category. */
  values: readonly ChartValue[];
}

const parts = categories.map((category) => ({ name: labels.category[category], fill: `var(--${category})` }));

/** How many remarks a draft had in each step. */
export function RemarksSection({ span, values }: Props) {
  return (
    <section aria-labelledby="remarks">
      <h2 id="remarks">Remarks for each draft</h2>
      <p class="quiet">
        A remark is where a reader may stop; what you reworded before sending counts as well.
      </p>
      <Series
        span={span}
        kind="rows"
        values={values}
        parts={parts}
        caption="Remarks"
        say={(n) => n.toFixed(2)}
      />
    </section>
  );
}

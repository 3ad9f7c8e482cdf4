import { stances } from '../../lib/analyzer/types.ts';
import { labels } from '../labels.ts';
import { Series, type Span } from './series.tsx';
import type { ChartValue } from './series-chart.tsx';
import { StancePatch, StanceTextures, stanceFill } from './stance-textures.tsx';

interface Props {
  span: Span;
  /** Posts by stance. */
  values: readonly ChartValue[];
}

const parts = stances.map((stance) => ({ name: labels.stance[stance], fill: stanceFill(stance) }));

/** How the posts of each step divide into stances. */
export function BalanceSection({ span, values }: Props) {
  return (
    <section aria-labelledby="balance">
      <h2 id="balance">The balance of your feed</h2>
      <p class="quiet">
        People stay for dialogue and for what you share; a feed that turns to selling loses them.
      </p>
      <StanceTextures />
      <ul class="balance-legend" aria-hidden="true">
        {stances.map((stance) => (
          <li key={stance}>
            <StancePatch class="dot" stance={stance} />
            {labels.stance[stance]}
          </li>
        ))}
      </ul>
      <Series
        span={span}
        kind="whole"
        values={values}
        parts={parts}
        caption="Balance"
        say={(n, whole) => (whole === 0 ? undefined : `${n} · ${Math.round((100 * n) / whole)} %`)}
      />
    </section>
  );
}

import { type Stance, stances } from '../../lib/analyzer/types.ts';
import { labels } from '../labels.ts';
import { StancePatch, StanceTextures } from './stance-textures.tsx';

interface Props {
  balance: Record<Stance, number>;
}

/** The mix of stances as one bar; the same figures stand beside it in words. */
export function BalanceBar({ balance }: Props) {
  const present = stances.filter((stance) => balance[stance] > 0);
  const all = present.reduce((sum, stance) => sum + balance[stance], 0);
  if (all === 0) return null;
  return (
    <figure class="balance">
      <StanceTextures />
      <div class="balance-bar" aria-hidden="true">
        {present.map((stance) => (
          <StancePatch
            key={stance}
            class="balance-part"
            stance={stance}
            style={{ flexGrow: balance[stance] }}
          />
        ))}
      </div>
      <figcaption>
        <ul class="balance-legend">
          {present.map((stance) => (
            <li key={stance}>
              <StancePatch class="dot" stance={stance} />
              {labels.stance[stance]} <b>{Math.round((100 * balance[stance]) / all)} %</b>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

import type { Background } from './background.ts';
import { type FamilyName, families, familyNames } from './families.ts';
import { familyScore, type OwnFamily, tableOf } from './own-family.ts';

/**
 * Makes a scorer of masked posts against a voice: standardised family scores, each held within four deviations,
 * summed. Own posts lie around 0, others below.
 */
export function similarity(
  own: Record<FamilyName, OwnFamily>,
  background: Background,
): (masked: string) => number {
  const tables = familyNames.map((name) => ({ name, family: own[name], table: tableOf(own[name]) }));
  return (masked) => {
    let sum = 0;
    for (const { name, family, table } of tables) {
      const features = families[name].features(masked);
      const score = familyScore(name, features, table, family.total, background[name]);
      sum += Math.max(-4, Math.min(4, (score - family.mean) / family.deviation));
    }
    return sum;
  };
}

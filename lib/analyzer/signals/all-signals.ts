import { actSignals } from './acts.ts';
import { addressSignals } from './address.ts';
import { askSignals } from './asks.ts';
import { broadcastSignals } from './broadcast.ts';
import { care } from './care.ts';
import { grievance } from './grievance.ts';
import { houseProse } from './house-prose.ts';
import { parentSignals } from './parent.ts';
import { promotionSignals } from './promotion.ts';
import type { Signal } from './signal.ts';
import { unmet } from './unmet.ts';

export const signals: readonly Signal[] = [
  ...addressSignals,
  ...actSignals,
  ...askSignals,
  ...promotionSignals,
  ...broadcastSignals,
  ...grievance,
  ...unmet,
  ...care,
  ...houseProse,
  ...parentSignals,
];

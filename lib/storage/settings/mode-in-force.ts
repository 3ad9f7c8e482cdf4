import { type Enforcement, type EnforcementMode, stricter } from '../../analyzer/types.ts';
import type { SiteState } from './site-state.ts';

/**
 * How much the coach does on a site: what the writer chose there, raised to the protocols' floor; where the writer chose
 * nothing, what the protocols ask for; without protocols, the writer's general setting.
 */
export function modeInForce(state: SiteState, enforcement: Enforcement | undefined): EnforcementMode {
  const base = state.chosen ? state.mode : (enforcement?.mode ?? state.mode);
  return enforcement?.floor ? stricter(base, enforcement.floor) : base;
}

/**
 * Whether a protocol keeps the coach on whatever the writer switched: where it has a floor. A site where the coach waits
 * to be asked for (private messages) is not raised by a floor for all sites, only by one that names it.
 */
export function isKeptOn({ waits }: SiteState, enforcement: Enforcement | undefined): boolean {
  return enforcement?.floor !== undefined && (!waits || enforcement.named === true);
}

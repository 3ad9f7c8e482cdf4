import { type Enforcement, type EnforcementMode, stricter } from '../analyzer/types.ts';
import type { SiteState } from './site-state.ts';

/**
 * How much the coach does on a site: what the writer chose there, raised to the protocols' floor; where the writer chose
 * nothing, what the protocols ask for; without protocols, the writer's general setting.
 */
export function modeInForce(state: SiteState, enforcement: Enforcement | undefined): EnforcementMode {
  const base = state.chosen ? state.mode : (enforcement?.mode ?? state.mode);
  return enforcement?.floor ? stricter(base, enforcement.floor) : base;
}

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Enforcement, EnforcementMode } from '../../lib/analyzer/types.ts';
import { lastAsked } from '../../lib/storage/protocols/last-asked.ts';
import { isKeptOn, modeInForce } from '../../lib/storage/settings/mode-in-force.ts';
import { watchSettings } from '../../lib/storage/settings/page-settings.ts';
import { defaultSettings, type Settings } from '../../lib/storage/settings/settings-shape.ts';
import { type Room, siteState } from '../../lib/storage/settings/site-state.ts';

/** How the coach is to behave in one room, as settings and protocols have it now. */
export interface RoomState {
  settings: ReadonlySignal<Settings>;
  /** What the protocols ask for here: as the background last knew it, until it says so itself, then by every report. */
  enforcement: Signal<Enforcement | undefined>;
  /** A protocol keeps the coach on whatever the writer switched. */
  keptOn: ReadonlySignal<boolean>;
  on: ReadonlySignal<boolean>;
  mode: ReadonlySignal<EnforcementMode>;
}

/** Follows the settings for `room` until `ending`; resolves once they have been read. */
export async function followRoom(room: Room, ending: AbortSignal): Promise<RoomState> {
  const settings = signal(defaultSettings);
  await watchSettings((now) => {
    settings.value = now;
  }, ending);
  const enforcement = signal(await lastAsked(room.id).catch(() => undefined));
  const state = computed(() => siteState(settings.value, room));
  const keptOn = computed(() => isKeptOn(state.value, enforcement.value));
  const on = computed(() => state.value.on || keptOn.value);
  const mode = computed(() => modeInForce(state.value, enforcement.value));
  return { settings, enforcement, keptOn, on, mode };
}

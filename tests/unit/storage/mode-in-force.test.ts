import { expect, it } from 'vitest';
import { isKeptOn, modeInForce } from '../../../lib/storage/settings/mode-in-force.ts';

const general = { on: true, mode: 'coach' as const, chosen: false, waits: false };
const chosen = (mode: 'quiet' | 'coach' | 'hold') => ({ on: true, mode, chosen: true, waits: false });

it.each([
  ['no protocol', general, undefined, 'coach'],
  ['a wish where nothing was chosen', general, { protocol: 'A 1', mode: 'hold' as const }, 'hold'],
  ['a choice goes before a wish', chosen('quiet'), { protocol: 'A 1', mode: 'hold' as const }, 'quiet'],
  [
    'a choice does not go under the floor',
    chosen('quiet'),
    { protocol: 'A 1', floor: 'coach' as const },
    'coach',
  ],
  ['a choice may be stricter', chosen('hold'), { protocol: 'A 1', floor: 'coach' as const }, 'hold'],
  [
    'block stands',
    chosen('quiet'),
    { protocol: 'A 1', mode: 'block' as const, floor: 'block' as const },
    'block',
  ],
])('%s', (_, state, enforcement, mode) => {
  expect(modeInForce(state, enforcement)).toBe(mode);
});

it.each([
  ['no protocol', general, undefined, false],
  ['a protocol without a floor', general, { protocol: 'A 1', mode: 'hold' as const }, false],
  ['a floor', { ...general, on: false }, { protocol: 'A 1', floor: 'hold' as const }, true],
  [
    'a floor for all sites where the coach waits to be asked for',
    { ...general, on: false, waits: true },
    { protocol: 'A 1', floor: 'hold' as const },
    false,
  ],
  [
    'a floor that names such a site',
    { ...general, on: false, waits: true },
    { protocol: 'A 1', floor: 'hold' as const, named: true as const },
    true,
  ],
])('%s: kept on or not', (_, state, enforcement, kept) => {
  expect(isKeptOn(state, enforcement)).toBe(kept);
});

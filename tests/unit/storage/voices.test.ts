import { expect, it } from 'vitest';
import { type StoredVoice, voiceOn } from '../../../lib/storage/voices.ts';

const aVoice = (id: string, sites: string[], accounts?: string[]): StoredVoice => ({
  id,
  name: id,
  sites,
  learnt: 1,
  fingerprint: null,
  ...(accounts && { accounts }),
});

const person = aVoice('person', []);
const brand = aVoice('brand', ['x'], ['acme', 'acme_help']);
const onX = aVoice('on x', ['x']);
const everywhere = aVoice('brand everywhere', [], ['acme']);

it.each([
  ['an account has its own voice before one of its site', [person, onX, brand], 'x', 'acme', 'brand'],
  ['another account has the voice of the site', [person, brand, onX], 'x', 'ada', 'on x'],
  ['another site has the voice for everywhere', [brand, onX, person], 'reddit', 'acme', 'person'],
  ['an account has its voice on every site', [person, onX, everywhere], 'x', 'acme', 'brand everywhere'],
  ['a voice of accounts is silent where none is shown', [brand, everywhere], 'x', undefined, undefined],
  ['a voice of a site is silent elsewhere', [onX], undefined, 'ada', undefined],
  ['of two that are as near the newer speaks', [onX, aVoice('older', ['x'], [])], 'x', 'ada', 'on x'],
])('%s', (_, all, site, account, speaks) => {
  expect(voiceOn(site, account, all)?.id).toBe(speaks);
});

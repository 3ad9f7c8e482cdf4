import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchSettings } from '../../../lib/storage/settings/page-settings.ts';
import { defaultSettings, type Mode } from '../../../lib/storage/settings/settings-shape.ts';

const stored = (mode: Mode) => ({ settings: { ...defaultSettings, mode } });

beforeEach(() => fakeBrowser.reset());

it('hands on the settings and every change, until it is ended', async () => {
  await fakeBrowser.storage.local.set(stored('quiet'));
  const seen: Mode[] = [];
  const life = new AbortController();
  await watchSettings(({ mode }) => seen.push(mode), life.signal);
  await fakeBrowser.storage.local.set(stored('hold'));
  await fakeBrowser.storage.local.set({ other: 1 });
  life.abort();
  await fakeBrowser.storage.local.set(stored('coach'));
  expect(seen).toEqual(['quiet', 'hold']);
});

it('does not put what was read over a change that came meanwhile', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(async () => {
    await fakeBrowser.storage.local.set(stored('hold'));
    return stored('quiet');
  });
  const seen: Mode[] = [];
  await watchSettings(({ mode }) => seen.push(mode), new AbortController().signal);
  expect(seen).toEqual(['hold']);
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../../lib/storage/settings/read-settings.ts';
import { brokenSettings, repairSettings } from '../../../lib/storage/settings/repair-settings.ts';
import { settings, settingsVersion } from '../../../lib/storage/settings/settings.ts';
import { changed, defaultSettings } from '../../../lib/storage/settings/settings-shape.ts';

const store = (value: unknown) => fakeBrowser.storage.local.set({ settings: value });

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('has defaults on the first day', async () => {
    expect(await settings.getValue()).toEqual(defaultSettings);
  });

  it('keeps changes that two pages make at the same time', async () => {
    await Promise.all([
      settings.change((now) => ({ ...now, sensitivity: 'calm' })),
      settings.change((now) => ({ ...now, sites: { x: { on: false } } })),
    ]);
    expect(await settings.getValue()).toMatchObject({ sensitivity: 'calm', sites: { x: { on: false } } });
  });

  it('tells a watcher, and no longer after the watch ended', async () => {
    const heard = vi.fn();
    const end = settings.watch(heard);
    await settings.change((now) => ({ ...now, mode: 'hold' }));
    expect(heard).toHaveBeenLastCalledWith({ ...defaultSettings, mode: 'hold' });
    end();
    await settings.change((now) => ({ ...now, mode: 'quiet' }));
    expect(heard).toHaveBeenCalledOnce();
  });

  it('tells a watcher the defaults when everything was erased', async () => {
    await store({ ...defaultSettings, mode: 'hold' });
    const heard = vi.fn();
    settings.watch(heard);
    await fakeBrowser.storage.local.remove('settings');
    expect(heard).toHaveBeenLastCalledWith(defaultSettings);
  });
});

describe('changed', () => {
  const now = { ...defaultSettings, sites: { x: { on: false, mode: 'hold' as const } } };

  it('merges sites, and takes out what is null', () => {
    expect(
      changed(now, { voice: 'organisation', sites: { x: { on: null }, reddit: { on: false } } }),
    ).toEqual({
      ...defaultSettings,
      voice: 'organisation',
      sites: { x: { mode: 'hold' }, reddit: { on: false } },
    });
  });

  it('leaves the rest alone', () => {
    expect(changed(now, {})).toEqual(now);
  });
});

describe('settings of every version', () => {
  const examples = import.meta.glob<{ stored: unknown; now: unknown }>('../../fixtures/settings/v*.json', {
    eager: true,
    import: 'default',
  });

  it('has a frozen example of each', () => {
    const versions = Array.from(
      { length: settingsVersion },
      (_, i) => `../../fixtures/settings/v${i + 1}.json`,
    );
    expect(Object.keys(examples).sort()).toEqual(versions.sort());
  });

  it.each(Object.entries(examples))('%s becomes what it is now', async (path, { stored, now }) => {
    fakeBrowser.reset();
    const version = Number(/v(\d+)\.json$/.exec(path)?.[1]);
    await fakeBrowser.storage.local.set({ settings: stored, settings$: { v: version } });
    vi.resetModules();
    const fresh = await import('../../../lib/storage/settings/settings.ts');
    expect(await fresh.settings.getValue()).toEqual(now);
  });
});

describe('settings that cannot be read', () => {
  beforeEach(() => fakeBrowser.reset());

  it('fall back field by field, and say which', () => {
    const { settings: read, broken } = readSettings({
      sensitivity: 'loud',
      voice: 'organisation',
      sites: { x: { on: 'yes', mode: 'hold' }, reddit: 3 },
    });
    expect(read).toEqual({
      ...defaultSettings,
      voice: 'organisation',
      sites: { x: { mode: 'hold' }, reddit: {} },
    });
    expect(broken).toEqual(['sensitivity', 'sites.x.on', 'sites.reddit']);
  });

  it('are kept beside the repaired ones', async () => {
    const stored = { sensitivity: 'loud', voice: 'organisation' };
    await store(stored);
    expect(await repairSettings(5)).toEqual(['sensitivity']);
    expect(await brokenSettings.getValue()).toEqual({ time: 5, fields: ['sensitivity'], value: stored });
    expect(await settings.getRaw()).toEqual({ ...defaultSettings, voice: 'organisation' });
    expect(await repairSettings(6)).toEqual([]);
    expect((await brokenSettings.getValue())?.time).toBe(5);
  });
});

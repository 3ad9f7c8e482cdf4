import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureBuild, type Target } from '../../lib/cli/browser/ensure-build.ts';

type Manifest = Record<string, unknown> & { background: Record<string, unknown>; permissions: string[] };

const manifestOf = (target: Target): Manifest =>
  JSON.parse(readFileSync(join(ensureBuild(target), 'manifest.json'), 'utf8'));

/** The permissions of ours that Safari has (Apple, "Assessing your Safari web extension's browser compatibility"). */
const knownToSafari = ['activeTab', 'contextMenus', 'scripting', 'storage'];

it("Edge takes Chromium's manifest as it is, less what is there for Firefox's linter", () => {
  const { background, ...edge } = manifestOf('edge');
  const { background: chromiums, ...chromium } = manifestOf('chrome');
  expect(edge).toEqual(chromium);
  expect(background).toEqual({ service_worker: chromiums.service_worker });
});

it("the build for Safari's converter holds one background, no other browser's keys and only permissions that Safari has", () => {
  const manifest = manifestOf('safari');
  expect(manifest.background).toEqual({ service_worker: 'background.js' });
  expect(manifest.browser_specific_settings).toEqual({ safari: { strict_min_version: '18.0' } });
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
  expect(manifest).not.toHaveProperty('storage');
  expect(manifest.permissions.filter((permission) => !knownToSafari.includes(permission))).toEqual([]);
});

it('every browser asks for the same sites', () => {
  const [first, ...others] = (['chrome', 'firefox', 'edge', 'safari'] as const).map((target) => {
    const { host_permissions, optional_host_permissions, content_scripts } = manifestOf(target);
    return { host_permissions, optional_host_permissions, content_scripts };
  });
  for (const other of others) expect(other).toEqual(first);
});

import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { allHosts } from './lib/compose/sites/all-hosts.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // One manifest that both stores' checks accept: each browser reads its own key and ignores the other's.
    'build:manifestGenerated': (wxt, manifest) => {
      const worker = manifest.background && 'service_worker' in manifest.background && manifest.background;
      if (wxt.config.browser === 'chrome' && worker)
        Object.assign(worker, { scripts: [worker.service_worker] });
      // The guard runs on every known site. Its own file does not import the table: it would carry it along.
      for (const script of manifest.content_scripts ?? [])
        if (script.js?.some((file) => file.endsWith('guard.js'))) script.matches = [...allHosts];
    },
  },
  vite: () => ({ plugins: [preact({ reactAliasesEnabled: false })] }),
  manifest: ({ browser }) => ({
    name: 'Rapport',
    description: 'Coaches a social-media post before you send it. Nothing you write leaves your machine.',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [...allHosts],
    // Any other site, when the user grants it with one click in the popup.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'none'; object-src 'none'",
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    browser_specific_settings: {
      gecko: {
        id: 'rapport@rapport.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});

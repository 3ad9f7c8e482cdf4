import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { Plugin, ResolvedBuildOptions } from 'vite';
import { defineConfig } from 'wxt';
import { PackageNotices } from './lib/build/package-notices.ts';
import { allHosts } from './lib/compose/sites/all-hosts.ts';
import { knownSites } from './lib/compose/sites/known-sites.ts';

/** Whether this is the build of a script that goes into somebody's pages. */
function isForPages({ lib }: ResolvedBuildOptions): boolean {
  return lib !== false && JSON.stringify(lib?.entry ?? '').includes('.content');
}

/**
 * Scripts that go into pages take the browser's own API and a context of our own: they use only what both browsers
 * promise alike and one signal of WXT's context, and the polyfill would cost every frame 3 kB (compressed) and a proxy
 * around every namespace, the context another 0.7 kB. WXT's start of a script holds words for developers that no build says.
 * Their signals come without the tie to Preact (1 kB): what reads them is drawn inside an effect.
 */
function lightScriptsInPages(): Plugin {
  let inPage = false;
  let isProduction = false;
  return {
    name: 'light-scripts-in-pages',
    enforce: 'pre',
    configResolved({ build, ...config }) {
      isProduction = config.isProduction;
      inPage = isForPages(build);
    },
    // A constant that is said to be one is put where it is used: 0.2 kB.
    outputOptions: (options) => (inPage ? { ...options, topLevelVar: false } : null),
    // What Vite has packed, Terser packs once more: 0.3 kB.
    async generateBundle(_, bundle) {
      if (!inPage || !isProduction) return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, { ecma: 2020, compress: { passes: 3 } });
        chunk.code = code ?? chunk.code;
      }
    },
    resolveId(id, importer) {
      if (!inPage) return;
      if (id.includes('webextension-polyfill/browser')) return this.resolve('@wxt-dev/browser', importer);
      if (id === '@preact/signals') return this.resolve('@preact/signals-core', importer);
      if (id === 'wxt/utils/content-script-context')
        return resolve(import.meta.dirname, 'lib/compose/guard/script-context.ts');
    },
    transform(code, id) {
      if (inPage && isProduction && id.includes('content-script-isolated-world-entrypoint'))
        return code
          .replace(/const logger = \{[^}]*\};/, '')
          .replace(/try \{([\s\S]*)\} catch \(err\) \{[\s\S]*?throw err;\s*\}/, '$1')
          .replace(', ...options } = ', ' } = ')
          .replace('import.meta.env.ENTRYPOINT, options', '');
    },
  };
}

/**
 * pluralize (a part of syllable) exports only where it finds a `require`, which no bundle for a browser has: every rule on
 * readability would throw there, and only there.
 */
function pluralizeInBundles(): Plugin {
  return {
    name: 'pluralize-in-bundles',
    transform(code, id) {
      if (/\/node_modules\/pluralize\//.test(id))
        return code.replace("typeof require === 'function' && ", '');
    },
  };
}

/** Background and pages need to know who the sites are, and nothing of their boxes. */
function tableOfSites(): Plugin {
  return {
    name: 'table-of-sites',
    transform(_, id) {
      if (id.endsWith('/lib/compose/sites/known-sites.ts'))
        return `export const knownSites = ${JSON.stringify(knownSites)};`;
    },
  };
}

/** Scripts in pages never say what a site is called: the pages of the extension do. */
function sitesWithoutNames(): Plugin {
  let inPage = false;
  return {
    name: 'sites-without-names',
    enforce: 'pre',
    configResolved({ build }) {
      inPage = isForPages(build);
    },
    transform(code, id) {
      if (inPage && /\/lib\/compose\/sites\/[\w-]+\.ts$/.test(id))
        return { code: code.replace(/^ {2}name: '.*',$/m, ''), map: null };
    },
  };
}

/** Rules carry their own tests: 44 kB that the background would read on every wake. The settings show them as examples. */
function rulesWithoutExamples(): Plugin {
  const examples = /^ {4}(?:hits|misses): \[(?:.*\],$|[\s\S]*?^ {4}\],$)/gm;
  let isPage = false;
  return {
    name: 'rules-without-examples',
    enforce: 'pre',
    configResolved({ build }) {
      isPage = build.lib === false;
    },
    transform(code, id) {
      if (!isPage && /\/lib\/analyzer\/(?:rules|strengths)\//.test(id))
        return { code: code.replace(examples, ''), map: null };
    },
  };
}

const notices = new PackageNotices();

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
    'build:done': ({ config }) => notices.write(join(config.outDir, 'licences', 'packages.txt')),
  },
  // What the two oldest supported browsers speak; a rewritten light-dark() would follow the system, not the page.
  vite: () => ({
    build: { target: ['chrome123', 'firefox140'] },
    plugins: [
      preact({ reactAliasesEnabled: false }),
      lightScriptsInPages(),
      sitesWithoutNames(),
      tableOfSites(),
      pluralizeInBundles(),
      rulesWithoutExamples(),
      notices.plugin(),
    ],
    worker: {
      format: 'es',
      plugins: () => [tableOfSites(), pluralizeInBundles(), rulesWithoutExamples(), notices.plugin()],
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Rapport',
    description: 'Coaches a social-media post before you send it. Nothing you write leaves your machine.',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...allHosts],
    // Any other site, when the user grants it with one click in the popup.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'none'; object-src 'none'",
    },
    // What administrators may deploy by policy; Firefox takes it from its own manifest of managed storage.
    ...((browser === 'chrome' || browser === 'edge') && {
      minimum_chrome_version: '123',
      storage: { managed_schema: 'managed_schema.json' },
    }),
    browser_specific_settings:
      browser === 'safari'
        ? { safari: { strict_min_version: '18.0' } }
        : {
            gecko: {
              id: 'rapport@rapport.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
  }),
});

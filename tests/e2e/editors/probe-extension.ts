import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const folder = import.meta.dirname;

/**
 * Builds the extension whose only content script is probe.ts, unpacked, and gives its folder. Its matches reach the
 * frames that the real one reaches (`about:srcdoc` too).
 */
export async function probeExtension(browser: 'chrome' | 'firefox'): Promise<string> {
  const out = join(folder, `../.artifacts/probe-${browser}`);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    define: { 'import.meta.env.FIREFOX': String(browser === 'firefox') },
    build: {
      outDir: out,
      emptyOutDir: true,
      lib: { entry: join(folder, 'probe.ts'), formats: ['iife'], name: 'probe', fileName: () => 'probe.js' },
    },
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Probe',
      version: '1.0',
      content_scripts: [
        {
          matches: ['<all_urls>'],
          js: ['probe.js'],
          run_at: 'document_start',
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
        },
      ],
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: {
            id: 'probe@rapport.example',
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }),
    }),
  );
  return out;
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const inPackage = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * Gathers the folders of the packages whose code ends up in bundles, over all bundles of a build: their licences ask that
 * copies carry their notice.
 */
export class PackageNotices {
  private readonly folders = new Set<string>();

  /** Notes the packages of one bundle. */
  plugin(): Plugin {
    return {
      name: 'package-notices',
      generateBundle: (_, bundle) => {
        for (const part of Object.values(bundle))
          if (part.type === 'chunk')
            for (const id of part.moduleIds) {
              const folder = inPackage.exec(id.replace(/^\0/, ''))?.[1];
              if (folder) this.folders.add(folder);
            }
      },
    };
  }

  /** Writes name, version, licence and notice of each package to `file`, by name. */
  write(file: string): void {
    const notices = [...this.folders].flatMap((folder) => noticeOf(folder));
    writeFileSync(file, `${[...new Set(notices)].sort().join(`\n${'-'.repeat(80)}\n\n`)}`);
  }
}

function noticeOf(folder: string): string[] {
  const about = join(folder, 'package.json');
  if (!existsSync(about)) return [];
  const { name, version, license } = JSON.parse(readFileSync(about, 'utf8'));
  const [licence] = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
  const text = licence
    ? readFileSync(join(folder, licence), 'utf8').trim()
    : 'It carries no notice of its own.';
  return [`${name} ${version} (${license})\n\n${text}\n`];
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Text and Markdown files under a folder, in order of their paths; hidden folders and `node_modules` are passed over. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return /\.(?:md|markdown|mdx|txt)$/i.test(entry.name) ? [path] : [];
    });
}

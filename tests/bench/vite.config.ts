import { defineConfig } from 'vite';

/**
 * Builds the benchmark into one file before it runs, as the extension is built: run from its sources, a transpiler
 * would name every inner function anew, and that would be measured with it. The peers stay packages.
 */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  ssr: { external: true },
  // Where the sources lie: peers and data are found from there.
  define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
  build: {
    ssr: 'bench.ts',
    target: 'node20',
    outDir: 'built',
  },
});

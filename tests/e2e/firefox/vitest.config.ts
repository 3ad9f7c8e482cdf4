import { defineConfig } from 'vitest/config';

/**
 * The Firefox tests run under vitest, not Playwright, whose Firefox is a patched build of its own that takes no
 * extension. One file after the other: a launch takes seconds, so every file keeps one browser.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/firefox/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

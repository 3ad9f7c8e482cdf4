import { defineConfig } from 'vitest/config';

/** Checks of what the build writes; apart from the unit tests because they need both builds. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './global-setup.ts',
    testTimeout: 120_000,
  },
});

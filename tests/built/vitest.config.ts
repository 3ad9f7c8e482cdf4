import { defineConfig } from 'vitest/config';

/** Checks of what the build writes; apart from the unit tests because they need both builds. */
export default defineConfig({
  test: {
    include: ['tests/built/*.test.ts'],
    globalSetup: 'tests/built/global-setup.ts',
    testTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ['tests/{unit,property,conformance}/**/*.test.{ts,tsx}'],
    // A busy machine is no reason to fail: nothing here waits on a clock.
    testTimeout: 120_000,
  },
});

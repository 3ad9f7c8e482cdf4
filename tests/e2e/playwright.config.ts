import { defineConfig } from '@playwright/test';

const report = process.env.RAPPORT_REPORT;

/** One worker holds one browser with the extension for all its tests: a browser a test costs four times as much. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '.artifacts/results',
  globalSetup: './global-setup.ts',
  workers: 2,
  timeout: 60_000,
  // One bad turn of a shared machine stops no release. A test that needs its second try is listed as flaky: mend it.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    ['list'],
    ['./editors/results-reporter.ts'],
    ['./sites/results-reporter.ts'],
    ...(report ? [['json', { outputFile: report }] as const] : []),
  ],
});

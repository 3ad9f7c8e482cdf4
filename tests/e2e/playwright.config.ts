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
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    ['list'],
    ['./editors/results-reporter.ts'],
    ['./sites/results-reporter.ts'],
    ...(report ? [['json', { outputFile: report }] as const] : []),
  ],
});

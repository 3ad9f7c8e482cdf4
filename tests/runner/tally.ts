/** What one runner found. `failures` are the names of what failed, one a failure. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

interface VitestReport {
  numPassedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; ok: boolean; tests: { status: string }[] }[];
}

interface PlaywrightReport {
  /** Folder that the files of the specs are relative to. */
  config: { rootDir: string };
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}

/** Reads vitest's JSON report. A file that could not even be loaded counts as one failure. */
export function tallyVitest(json: string): Tally {
  const report: VitestReport = JSON.parse(json);
  const failures = report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length > 0) return failed.map((test) => `${file.name}: ${test.fullName}`);
    return file.status === 'failed' ? [`${file.name}: ${file.message || 'did not load'}`] : [];
  });
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

/** Reads Playwright's JSON report. An error outside the tests (a fixture file, the setup) counts as one failure. */
export function tallyPlaywright(json: string): Tally {
  const report: PlaywrightReport = JSON.parse(json);
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const walk = (suite: PlaywrightSuite) => {
    for (const spec of suite.specs ?? []) {
      if (!spec.ok) tally.failures.push(`${report.config.rootDir}/${spec.file}: ${spec.title}`);
      else if (spec.tests.every((test) => test.status === 'skipped')) tally.skipped += 1;
      else tally.passed += 1;
    }
    for (const inner of suite.suites ?? []) walk(inner);
  };
  for (const suite of report.suites) walk(suite);
  tally.failures.push(
    ...report.errors.map((error) => `outside the tests: ${error.message ?? 'unknown error'}`),
  );
  tally.failed = tally.failures.length;
  return tally;
}

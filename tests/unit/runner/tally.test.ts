import { describe, expect, it } from 'vitest';
import { tallyPlaywright, tallyVitest } from '../../runner/tally.ts';

const vitest = (testResults: object[], counts = {}) =>
  JSON.stringify({ numPassedTests: 0, numPendingTests: 0, numTodoTests: 0, ...counts, testResults });

describe('tallyVitest', () => {
  it('counts passed, skipped and todo, and names what failed by file and test', () => {
    const file = {
      name: '/a.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { status: 'passed', fullName: 'one' },
        { status: 'failed', fullName: 'two' },
      ],
    };
    const json = vitest([file], { numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    expect(tallyVitest(json)).toEqual({ passed: 1, failed: 1, skipped: 3, failures: ['/a.test.ts: two'] });
  });

  it('counts a file that did not load as one failure', () => {
    const file = { name: '/b.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] };
    expect(tallyVitest(vitest([file]))).toMatchObject({ failed: 1, failures: ['/b.test.ts: SyntaxError'] });
  });
});

const spec = (title: string, ok: boolean, status: string) => ({
  title,
  file: 'c.spec.ts',
  ok,
  tests: [{ status }],
});

const config = { rootDir: '/e2e' };

describe('tallyPlaywright', () => {
  it('walks nested suites', () => {
    const inner = {
      title: 'inner',
      specs: [spec('no', false, 'unexpected'), spec('later', true, 'skipped')],
    };
    const report = {
      config,
      suites: [{ title: 'c', specs: [spec('yes', true, 'expected')], suites: [inner] }],
      errors: [],
    };
    expect(tallyPlaywright(JSON.stringify(report))).toEqual({
      passed: 1,
      failed: 1,
      skipped: 1,
      failures: ['/e2e/c.spec.ts: no'],
    });
  });

  it('counts an error outside the tests', () => {
    const report = { config, suites: [], errors: [{ message: 'no browser' }] };
    expect(tallyPlaywright(JSON.stringify(report)).failures).toEqual(['outside the tests: no browser']);
  });
});

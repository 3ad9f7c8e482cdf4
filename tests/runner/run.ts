import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Tally, tallyPlaywright, tallyVitest } from './tally.ts';

const root = resolve(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'rapport-test-'));

interface Step {
  name: string;
  /** A tool of `node_modules/.bin` and its arguments. `REPORT` stands for the report's path. */
  command: string[];
  /** A tool that has to run first, whose output is of interest to nobody. */
  before?: string[];
  /** Reads the report; without it the step is one check that passes or fails by its exit code. */
  tally?: (json: string) => Tally;
}

const vitest = ['--reporter=default', '--reporter=json', '--outputFile.json=REPORT'];

/** Cheapest first, so that a slip shows early. Every step runs, whatever the earlier ones found. */
const steps: Step[] = [
  // The names of the extension's pages are types, written anew from the entry points.
  { name: 'type check', before: ['wxt', 'prepare'], command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'unit, property and conformance', command: ['vitest', 'run', ...vitest], tally: tallyVitest },
  {
    name: 'built extension',
    command: ['vitest', 'run', '--config=tests/built/vitest.config.ts', ...vitest],
    tally: tallyVitest,
  },
  {
    name: 'Chromium',
    command: ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
    tally: tallyPlaywright,
  },
  {
    name: 'Firefox',
    command: ['vitest', 'run', '--config=tests/e2e/firefox/vitest.config.ts', ...vitest],
    tally: tallyVitest,
  },
];

const binary = (tool: string) => join(root, 'node_modules/.bin', tool);

function run(step: Step, index: number): Tally {
  const report = join(reports, `${index}.json`);
  const [tool = '', ...args] = step.command.map((word) => word.replace('REPORT', report));
  console.log(`\n▶ ${step.name}`);
  const shell = process.platform === 'win32';
  if (step.before) {
    const [first = '', ...rest] = step.before;
    spawnSync(binary(first), rest, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell });
  }
  const { status } = spawnSync(binary(tool), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, RAPPORT_REPORT: report },
    shell,
  });
  const failure = { passed: 0, failed: 1, skipped: 0, failures: [`${step.name}: exit code ${status}`] };
  if (!step.tally) return status === 0 ? { passed: 1, failed: 0, skipped: 0, failures: [] } : failure;
  if (!existsSync(report)) return failure;
  const tally = step.tally(readFileSync(report, 'utf8'));
  // A runner that says it failed, though no test did (an unhandled error), is a failure all the same.
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1, failures: failure.failures } : tally;
}

const tallies = steps.map(run);
rmSync(reports, { recursive: true, force: true });
const sum = (field: 'passed' | 'failed' | 'skipped') =>
  tallies.reduce((total, tally) => total + tally[field], 0);
const failures = tallies.flatMap((tally) => tally.failures).map((name) => name.replace(`${root}/`, ''));

console.log();
steps.forEach((step, i) => {
  const { passed, failed, skipped } = tallies[i] as Tally;
  console.log(`${failed ? '✘' : '✔'} ${step.name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
});
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failures.length > 0 ? 1 : 0;

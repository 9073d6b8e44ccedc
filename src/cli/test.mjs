import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { run } from './tools.mjs';

const RESULTS = join(ROOT, 'test-results');
const count = { passed: 0, failed: 0 };

/**
 * The stages of `npm test`, cheapest first, so that what is wrong shows as soon as it can. The first that fails ends
 * the run: what comes after it would mostly say the same again.
 * @type {[name: string, stage: () => boolean][]}
 */
const STAGES = [
  ['install', () => (ensureInstalled(), true)],
  ['browser', () => ((process.env['CHROMIUM'] = ensureChromium()), true)],
  ['types', () => ['.', 'src/domain', 'src/machines'].every((project) => run('tsc', '-p', project))],
  ['lint', () => run('oxlint')],
  ['the check of every scenario', () => run('tsx', join('src', 'cli', 'check.ts'))],
  ['rules, scenarios and architecture', () => runTests('unit')],
  ['build', () => run('vite', 'build')],
  ['sizes', () => runTests('size')],
  ['components and stage', () => runTests('browser')],
  ['the built game', () => runTests('e2e')],
];

/**
 * Runs one of the test projects of vite.config.ts and adds its tests to the count.
 * @param {string} project
 * @returns {boolean} whether all passed
 */
function runTests(project) {
  const report = join(RESULTS, `${project}.json`);
  rmSync(report, { force: true });
  const passed = run(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    count.passed += numPassedTests;
    count.failed += numFailedTests;
  } catch (error) {
    console.error(`The tests of ${project} left no report: ${String(error)}`);
    return false;
  }
  return passed;
}

/** @returns {string | undefined} the name of the stage that failed */
function firstFailure() {
  for (const [name, stage] of STAGES) {
    const started = Date.now();
    console.log(`\n── ${name}`);
    try {
      if (!stage()) return name;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return name;
    }
    console.log(`── ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  return undefined;
}

const failure = firstFailure();
if (failure !== undefined) {
  // A stage that is no test, or a test file that does not even load, has failed all the same.
  count.failed = Math.max(count.failed, 1);
  process.exitCode = 1;
  console.error(`\nStopped at: ${failure}`);
}
console.log(`${count.passed} passed, ${count.failed} failed`);

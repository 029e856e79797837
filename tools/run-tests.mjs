// Builds the package, runs all tests, and ends with one line: `N passed, N failed`. Arguments are handed to Vitest; `--no-build` tests
// the build that is there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const given = process.argv.slice(2).filter((each) => each !== '--no-build');

/** Runs a program of this project's dependencies and answers its exit code. */
function runTool(file, args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status ?? 1;
}

/** Counts the tests of a report of Vitest; a file that could not be loaded counts as one failed test. */
function countTests(reportFile) {
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

function finish({ passed, failed, skipped }, code) {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exit(code === 0 && failed > 0 ? 1 : code);
}

if (!process.argv.includes('--no-build')) {
  const code = runTool('tsdown/dist/run.mjs', ['--logLevel', 'warn']);
  if (code !== 0) finish({ passed: 0, failed: 1, skipped: 0 }, code);
}

const directory = mkdtempSync(join(tmpdir(), 'serverless-security-tests-'));
const reportFile = join(directory, 'report.json');
const code = runTool('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...given]);
let counts = { passed: 0, failed: 1, skipped: 0 };
try {
  counts = countTests(reportFile);
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
} catch {
  console.error('Vitest wrote no report');
}
rmSync(directory, { recursive: true, force: true });
finish(counts, code);

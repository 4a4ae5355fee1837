/**
 * Runs the named checks, or all of them: `node src/tooling/run-checks.ts [name …]`.
 *
 * A failing check does not stop the others, so that one run tells everything.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildKernels } from '../build/build-kernels.mjs';
import { checks, type Check } from './checks.ts';
import { closingLine, type Outcome } from './closing-line.ts';
import { readTestReport } from './test-report.ts';

const started = performance.now();
const reports = mkdtempSync(join(tmpdir(), 'normalization-reports-'));
const outcomes: Outcome[] = [];

buildKernels();
for (const check of chosenChecks(process.argv.slice(2))) outcomes.push(runCheck(check));

rmSync(reports, { recursive: true });
console.log(`\n${closingLine(outcomes, (performance.now() - started) / 1000)}`);
process.exitCode = outcomes.every(({ result }) => result === 'passed') ? 0 : 1;

function chosenChecks(names: readonly string[]): readonly Check[] {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `checks must be of ${checks.map(({ name }) => name).join(', ')}: ${unknown.join(', ')}`,
    );
  }
  return names.length === 0 ? checks : checks.filter(({ name }) => names.includes(name));
}

function runCheck({ name, commands, needs, counts }: Check): Outcome {
  console.log(`\n== ${name}`);
  if (outcomes.some((earlier) => earlier.name === needs && earlier.result !== 'passed')) {
    console.log(`skipped: it needs ${needs}, which failed`);
    return { name, result: 'skipped' };
  }
  const report = join(reports, `${name}.json`);
  const passed = commands.every((command) => succeeds(command, report));
  const result = passed ? 'passed' : 'failed';
  const count = counts === undefined ? undefined : readTestReport(report);
  if (counts === undefined || count === undefined) return { name, result };
  return { name, result, tests: { name: counts, count } };
}

function succeeds(command: string, report: string): boolean {
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, TEST_REPORT: report },
  });
  return status === 0;
}

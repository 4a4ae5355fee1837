/**
 * Runs the named checks, or all of them: `node src/tooling/run-checks.ts [name …]`.
 *
 * A failing check does not stop the others, so that one run tells everything.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildKernels } from '../build/build-kernels.mjs';
import { checkTimes } from './check-times.ts';
import { checks, type Check } from './checks.ts';
import { closingLine, type Outcome } from './closing-line.ts';
import { runTogether } from './run-together.ts';
import { readTestReport } from './test-report.ts';

const started = performance.now();
const reports = mkdtempSync(join(tmpdir(), 'normalization-reports-'));

buildKernels();
const outcomes = await runTogether(chosenChecks(process.argv.slice(2)), runCheck);

rmSync(reports, { recursive: true });
console.log(`\n${checkTimes(outcomes)}\n`);
console.log(closingLine(outcomes, (performance.now() - started) / 1000));
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

async function runCheck(check: Check, earlier: readonly Outcome[]): Promise<Outcome> {
  const { name, commands, needs, counts } = check;
  if (earlier.some((other) => other.name === needs && other.result !== 'passed')) {
    console.log(`\n== ${name}\nskipped: it needs ${needs}, which failed`);
    return { name, result: 'skipped', seconds: 0 };
  }
  const from = performance.now();
  const report = join(reports, `${name}.json`);
  const passed = await runCommands(commands, report, `\n== ${name}\n`, check.alone === true);
  const result = passed ? 'passed' : 'failed';
  const seconds = (performance.now() - from) / 1000;
  const count = counts === undefined ? undefined : readTestReport(report);
  if (counts === undefined || count === undefined) return { name, result, seconds };
  return { name, result, seconds, tests: { name: counts, count } };
}

/** Runs commands until one fails. What they print comes at once, or whole when another check runs beside them. */
async function runCommands(
  commands: readonly string[],
  report: string,
  title: string,
  live: boolean,
): Promise<boolean> {
  const printed: Buffer[] = [Buffer.from(title)];
  const print = (chunk: Buffer): void => {
    if (live) process.stdout.write(chunk);
    else printed.push(chunk);
  };
  if (live) process.stdout.write(title);
  let passed = true;
  for (const command of commands) {
    passed = (await exitStatus(command, report, print)) === 0;
    if (!passed) break;
  }
  if (!live) process.stdout.write(Buffer.concat(printed));
  return passed;
}

function exitStatus(
  command: string,
  report: string,
  print: (chunk: Buffer) => void,
): Promise<number | null> {
  const child = spawn(command, {
    shell: true,
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, TEST_REPORT: report },
  });
  child.stdout.on('data', print);
  child.stderr.on('data', print);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

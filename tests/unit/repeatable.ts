import process from 'node:process';
import fc from 'fast-check';
import { expect } from 'vitest';

const { FAST_CHECK_SEED: seed, FAST_CHECK_PATH: path } = process.env;

// A property that fails says how to run the same cases again, and the smallest of them alone.
const parameters: fc.Parameters<unknown> = {
  ...(seed === undefined ? {} : { seed: Number(seed) }),
  ...(path === undefined ? {} : { path }),
  plugins: [() => ({ onAllRunsComplete: tellHowToRepeat })],
};
fc.configureGlobal(parameters);

function tellHowToRepeat(details: fc.RunDetails<unknown>): void {
  if (!details.failed) return;
  const { currentTestName, testPath } = expect.getState();
  const variables = [`FAST_CHECK_SEED=${String(details.seed)}`];
  if (details.counterexamplePath !== null)
    variables.push(`FAST_CHECK_PATH=${details.counterexamplePath}`);
  throw new Error(
    `${fc.defaultReportMessage(details)}\nIn ${currentTestName ?? 'a test'}. To run it again:\n` +
      `${variables.join(' ')} npm run test:unit -- ${testPath?.replace(/.*\/tests\//, 'tests/') ?? ''}`,
    { cause: details.errorInstance },
  );
}

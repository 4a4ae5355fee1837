import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { buildKernels } from '../../src/build/build-kernels.mjs';

const report = process.env['TEST_REPORT'];

buildKernels();

/** Files that take ten times as long as others: one that starts last leaves the other core idle. */
const longest = ['claims/seeds-agree', 'figures/drawings', 'figures/figures', 'networks/run'];

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      longest.some((name) => moduleId.endsWith(`${name}.test.ts`));
    return Promise.resolve([...files.filter(isLong), ...files.filter((file) => !isLong(file))]);
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    globals: false,
    // Files share their modules: the core and the kit would else be loaded anew for each of them.
    isolate: false,
    // Vitest would leave one core of two to itself, and idle.
    maxWorkers: 2,
    // A test tells what is wrong, not how busy the machine is.
    testTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    setupFiles: ['tests/unit/repeatable.ts'],
    // Of a run with `-t name`, only what ran.
    hideSkippedTests: true,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});

import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { buildKernels } from '../../src/build/build-kernels.mjs';

const report = process.env['TEST_REPORT'];

buildKernels();

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
    setupFiles: ['tests/unit/repeatable.ts'],
    // Of a run with `-t name`, only what ran.
    hideSkippedTests: true,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});

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
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});

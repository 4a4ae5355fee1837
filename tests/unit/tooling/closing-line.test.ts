import { describe, expect, it } from 'vitest';
import { closingLine } from '../../../src/tooling/closing-line.ts';

describe('closingLine', () => {
  it('tells how many checks and tests passed', () => {
    const line = closingLine(
      [
        { name: 'build', result: 'passed', seconds: 21 },
        {
          name: 'unit',
          result: 'passed',
          seconds: 90,
          tests: { name: 'unit tests', count: { passed: 214, failed: 0, skipped: 0 } },
        },
      ],
      199.6,
    );
    expect(line).toBe('All passed: 2 of 2 checks, 214 unit tests, in 3 min 20 s.');
  });

  it('names the checks that failed and those that they kept from running', () => {
    const line = closingLine(
      [
        { name: 'build', result: 'failed', seconds: 21 },
        {
          name: 'unit',
          result: 'failed',
          seconds: 90,
          tests: { name: 'unit tests', count: { passed: 9, failed: 1, skipped: 2 } },
        },
        { name: 'browser', result: 'skipped', seconds: 0 },
      ],
      12,
    );
    expect(line).toBe(
      'FAILED (build failed, unit failed, browser skipped), passed: 0 of 3 checks, ' +
        '9 of 10 unit tests (2 skipped), in 12 s.',
    );
  });
});

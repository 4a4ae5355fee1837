import { expect, test } from 'vitest';
import { checkTimes } from '../../../src/tooling/check-times.ts';

test('checkTimes tells the seconds of each check, and which did not pass', () => {
  const lines = checkTimes([
    { name: 'build', result: 'passed', seconds: 21.4 },
    { name: 'unit', result: 'failed', seconds: 104 },
    { name: 'browser', result: 'skipped', seconds: 0 },
  ]);
  expect(lines.split('\n')).toEqual([
    'build     21 s',
    'unit     104 s  failed',
    'browser    0 s  skipped',
  ]);
});

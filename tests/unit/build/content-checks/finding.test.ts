import { expect, test } from 'vitest';
import { findingLines } from '../../../../src/build/content-checks/finding.ts';

test('findings are told in the order of files and lines, each once', () => {
  const late = { file: 'b', line: 10, text: 'late' };
  const findings = [
    late,
    { file: 'b', line: 9, text: 'early' },
    { file: 'a', text: 'is gone' },
    late,
  ];
  expect(findingLines(findings)).toEqual(['a is gone', 'b:9: early', 'b:10: late']);
});

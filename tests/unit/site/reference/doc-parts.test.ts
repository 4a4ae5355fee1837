import { expect, test } from 'vitest';
import { docParts } from '../../../../src/site/reference/doc-parts.ts';

test.each([
  [
    'sums x_i − x_1.',
    [
      ['text', 'sums x'],
      ['sub', 'i'],
      ['text', ' − x'],
      ['sub', '1'],
      ['text', '.'],
    ],
  ],
  [
    'u = 2^−53',
    [
      ['text', 'u = 2'],
      ['sup', '−53'],
    ],
  ],
  [
    'by uniform^(1/k)',
    [
      ['text', 'by uniform'],
      ['sup', '1/k'],
    ],
  ],
  [
    '`a_b` for ν <= 2',
    [
      ['code', 'a_b'],
      ['text', ' for ν ≤ 2'],
    ],
  ],
  ['fdlibm, s_expm1.c', [['text', 'fdlibm, s_expm1.c']]],
  ['track_running_stats', [['text', 'track_running_stats']]],
])('%s', (line, expected) => {
  expect(docParts(line).map(({ kind, text }) => [kind, text])).toEqual(expected);
});

import { expect, test } from 'vitest';
import { formatPower } from '../../../../src/kit/format/format-power.ts';

test.each([
  [8.88e-16, '8.9 × 10⁻¹⁶'],
  [-1.5e-7, '\u22121.5 × 10⁻⁷'],
  [42, '4.2 × 10¹'],
  [1, '1.0 × 10⁰'],
  [0, '0'],
])('formatPower writes %f as %s', (value, text) => {
  expect(formatPower(value)).toBe(text);
});

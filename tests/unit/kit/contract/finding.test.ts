import { expect, test } from 'vitest';
import { findingText } from '../../../../src/kit/contract/finding.ts';

test('findingText is the plain sentence', () => {
  const deviation = { text: '2', symbol: 'sigma' } as const;
  expect(findingText(['B는 ', { text: '4' }, ', σ = ', deviation, '.'])).toBe('B는 4, σ = 2.');
});

import { expect, test } from 'vitest';
import { edgeAround, wholeEdge } from '../../../../src/kit/charts/edge.ts';

test.each([
  [[0.2, -1.8], 2],
  [[0.2, -1.95], 4],
  [[], 2],
  [[-10], 10.5],
])('edgeAround of %j is the first edge with room for them: %d', (values, edge) => {
  expect(edgeAround(values, [2, 4], 1.05)).toBe(edge);
});

test('wholeEdge is whole, and never less than it is told', () => {
  expect(wholeEdge([0.5, -3.1], 2)).toBe(4);
  expect(wholeEdge([0.5], 2)).toBe(2);
});

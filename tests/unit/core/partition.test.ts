import { expect, test } from 'vitest';
import {
  batchPartition,
  channelPartition,
  groupPartition,
  instancePartition,
  layerPartition,
  setIndices,
  setOf,
  type Partition,
} from '../../../src/core/index.ts';

/** The set of element (n, c, p) on a shape [N, C, P], written as each paper writes it. */
type Definition = (n: number, c: number, p: number) => number;

const shapes: [number, number, number][] = [
  [1, 1, 1],
  [3, 4, 5],
  [1, 6, 2],
  [5, 6, 1],
  [2, 1, 7],
];

function expectSets(partition: Partition, shape: [number, number, number], set: Definition) {
  const [N, C, P] = shape;
  const expected: number[] = [];
  for (let n = 0; n < N; n += 1) {
    for (let c = 0; c < C; c += 1) for (let p = 0; p < P; p += 1) expected.push(set(n, c, p));
  }
  expect([...setIndices(partition)]).toEqual(expected);
  expect(partition.sets).toBe(new Set(expected).size);
  expect(partition.elementsPerSet * partition.sets).toBe(N * C * P);
}

test.each(shapes)('partitions of [%i, %i, %i] are the sets of the papers', (N, C, P) => {
  const shape: [number, number, number] = [N, C, P];
  expectSets(batchPartition(shape), shape, (_n, c) => c);
  expectSets(layerPartition(shape), shape, (n) => n);
  expectSets(layerPartition(shape, 1), shape, (n, c) => n * C + c);
  expectSets(layerPartition(shape, 3), shape, () => 0);
  expectSets(instancePartition(shape), shape, (n, c) => n * C + c);
  expectSets(channelPartition(shape), shape, (n, _c, p) => n * P + p);
  for (let groups = 1; groups <= C; groups += 1) {
    if (C % groups !== 0) continue;
    const group = (c: number) => Math.floor(c / (C / groups));
    expectSets(groupPartition(shape, groups), shape, (n, c) => n * groups + group(c));
  }
});

test('partitions treat any number of spatial axes as one', () => {
  const long = [2, 4, 2, 3, 2];
  const flat = [2, 4, 12];
  for (const make of [batchPartition, channelPartition, instancePartition, layerPartition]) {
    expect(setIndices(make(long))).toEqual(setIndices(make(flat)));
  }
});

test('partitions name the argument, the value and what they expect', () => {
  expect(() => groupPartition([2, 8], 3)).toThrow('groups must divide C: groups = 3, C = 8');
  expect(() => batchPartition([2])).toThrow('shape must have at least 2 axes: shape = [2]');
  expect(() => batchPartition([2, 0])).toThrow('shape must be positive integers: shape = [2, 0]');
  expect(() => layerPartition([2, 3], 3)).toThrow(
    'trailing must be an integer from 1 to 2: trailing = 3',
  );
  expect(() => setOf(batchPartition([2, 3]), 6)).toThrow(
    'index must be an integer from 0 to 5: index = 6',
  );
});

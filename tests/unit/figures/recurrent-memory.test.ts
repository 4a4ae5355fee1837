import { expect, test } from 'vitest';
import { sequenceMemory } from '../../../src/figures/recurrent-memory/memory.ts';
import { model } from '../../../src/figures/recurrent-memory/model.ts';
import { parameters } from '../../../src/figures/recurrent-memory/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);
const network = { cell: 'lstm', hidden: 1024, layers: 2, window: 32 } as const;

test('an LSTM of two layers of 1024 keeps 12 MiB of a sequence of 256 steps', () => {
  expect(sequenceMemory('all', 256, network)).toBe(12);
  expect(sequenceMemory('truncated', 256, network)).toBe(1.5);
  // 16 states of 2 numbers, and 16 steps of 6, for 2048 units.
  expect(sequenceMemory('checkpoints', 256, network)).toBe(1);
});

test('four times the length takes four times the memory, twice with checkpoints, no more truncated', () => {
  const [long, short] = [model({ ...defaults, T: 256 }).now, model({ ...defaults, T: 64 }).now];
  expect(long.all / short.all).toBe(4);
  expect(long.checkpoints / short.checkpoints).toBe(2);
  expect(long.truncated / short.truncated).toBe(1);
});

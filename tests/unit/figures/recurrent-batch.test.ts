import { expect, test } from 'vitest';
import { model } from '../../../src/figures/recurrent-batch/model.ts';
import { parameters } from '../../../src/figures/recurrent-batch/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test.each(['uniform', 'short'] as const)('sequences of %s lengths only become fewer', (lengths) => {
  const { steps, B } = model({ ...defaults, lengths });
  const running = steps.map((step) => step.running);
  expect(running[0]).toBe(B);
  expect(running).toEqual([...running].sort((a, b) => b - a));
  expect(running.at(-1)).toBeGreaterThanOrEqual(1);
});

test('sequences of one length stay in the batch to the end', () => {
  const { steps } = model({ ...defaults, lengths: 'equal' });
  expect(steps.every(({ running }) => running === defaults.B)).toBe(true);
});

test('the time step changes nothing but what is looked at', () => {
  const [early, late] = [model({ ...defaults, t: 1 }), model({ ...defaults, t: 100 })];
  expect(late.steps).toEqual(early.steps);
  expect([early.now.t, late.now.t]).toEqual([1, 100]);
});

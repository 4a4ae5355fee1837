import { expect, test } from 'vitest';
import { expectAtEvery } from './every-state.ts';
import { figureStates, importFigure } from './figure-states.ts';

test('expectAtEvery names each state that fails, the query that opens it, and what is wrong', async () => {
  const figure = await importFigure('batch-of-one');
  const states = figureStates(figure, 3);
  const failing = () => {
    expectAtEvery(figure, states, ({ values }) => {
      expect(values['B']).not.toBe(64);
      if (values['mode'] === 'inference') throw new Error('made up');
    });
  };
  expect(failing).toThrow(/batch-of-one fails in \d+ of \d+ states/);
  expect(failing).toThrow('expected 64 not to be 64');
  expect(failing).toThrow('at B = 64 (?batch-of-one.B=64)');
  expect(failing).toThrow('made up\n  at mode = inference (?batch-of-one.mode=inference)');
});

test('expectAtEvery tells a fault of all states once', async () => {
  const figure = await importFigure('batch-of-one');
  const states = figureStates(figure, 3);
  const failing = () => {
    expectAtEvery(figure, states, () => {
      throw new Error('made up');
    });
  };
  const more = `${String(states.length - 3)} more`;
  expect(failing).toThrow(/^[^\n]* states:\nmade up\n  at the default \(\?\), [^\n]*, \d+ more$/);
  expect(failing).toThrow(more);
});

import { expect, test } from 'vitest';
import type { AnyFigure } from '../../../../src/kit/contract/figure.ts';
import { edgeStates } from '../../../../src/kit/state/edge-states.ts';

const words = { question: 'Why?', parameters: {}, columns: {} };
const figure: AnyFigure = {
  id: 'edges',
  parameters: {
    B: { kind: 'range', values: [1, 2, 4], default: 2 },
    epsilon: { kind: 'choice', options: ['1e-5', '0'], numeric: true, default: 1e-5 },
  },
  model: () => 0,
  charts: [],
  describe: () => ({ headline: [], detail: [] }),
  rows: () => ({ columns: [], rows: [] }),
  extreme: { B: 4, epsilon: 0 },
  words: { ko: words, en: words },
};

test('edgeStates are the default, the extreme, and each parameter at its ends or options', () => {
  expect(edgeStates(figure)).toEqual([
    { name: 'the default', values: { B: 2, epsilon: 1e-5 } },
    { name: 'the extreme', values: { B: 4, epsilon: 0 } },
    { name: 'B = 1', values: { B: 1, epsilon: 1e-5 } },
    { name: 'B = 4', values: { B: 4, epsilon: 1e-5 } },
    { name: 'epsilon = 1e-5', values: { B: 2, epsilon: 1e-5 } },
    { name: 'epsilon = 0', values: { B: 2, epsilon: 0 } },
  ]);
});

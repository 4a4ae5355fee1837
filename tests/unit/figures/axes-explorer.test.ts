import { describe, expect, test } from 'vitest';
import { model, type Model } from '../../../src/figures/axes-explorer/model.ts';
import { parameters, shape } from '../../../src/figures/axes-explorer/parameters.ts';
import { defaultValues, type Values } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

function at(values: Partial<Values<typeof parameters>>): Model {
  return model({ ...defaults, ...values });
}

/** The cells, as n, c, h, w counted from 1, that share their statistics with the chosen one. */
function members({ setOfCell, chosenSet }: Model): readonly string[] {
  const [, C, H, W] = shape;
  return Array.from(setOfCell, (set, i) => ({ set, i }))
    .filter(({ set }) => set === chosenSet)
    .map(({ i }) =>
      [Math.floor(i / (C * H * W)), Math.floor(i / (H * W)) % C, Math.floor(i / W) % H, i % W]
        .map((n) => n + 1)
        .join(),
    );
}

describe('of the 3 × 4 × 3 × 3 values', () => {
  test.each([
    ['batch', 2, 4, 27],
    ['layer', 2, 3, 36],
    ['layer-channels', 2, 27, 4],
    ['instance', 2, 12, 9],
    ['group', 1, 3, 36],
    ['group', 2, 6, 18],
    ['group', 4, 12, 9],
  ] as const)('%s with G = %i has %i means, each of %i values', (method, G, sets, m) => {
    const state = at({ method, G });
    expect([state.sets, state.m]).toEqual([sets, m]);
    expect(members(state)).toHaveLength(m);
  });
});

test('the channel-only layer’s set is one position in every channel of one sample', () => {
  expect(members(at({ method: 'layer-channels', cell: [2, 3, 1, 3] }))).toEqual(
    [1, 2, 3, 4].map((c) => `2,${String(c)},1,3`),
  );
});

test('with two groups, channels 3 and 4 of one sample are a set', () => {
  const channels = members(at({ method: 'group', G: 2, cell: [1, 4, 2, 2] })).map((cell) =>
    cell.slice(0, 3),
  );
  expect([...new Set(channels)]).toEqual(['1,3', '1,4']);
});

test.each([
  [1, 'layer'],
  [4, 'instance'],
] as const)('%i groups give the numbers of the %s method', (G, method) => {
  const { normalized, dx } = at({ method });
  const grouped = at({ method: 'group', G });
  expect(grouped.normalized).toEqual(normalized);
  expect(grouped.dx).toEqual(dx);
});

test.each(parameters.method.options)('under %s the numbers of the equations add up', (method) => {
  const state = at({ method });
  const { x, normalized, dy, dx, chosen, chosenSet, setOfCell, m, variance } = state;
  const set = Array.from(setOfCell, (_, i) => i).filter((i) => setOfCell[i] === chosenSet);
  const add = (value: (i: number) => number) => set.reduce((sum, i) => sum + value(i), 0);
  expect(add((i) => x.values[i] ?? NaN)).toBeCloseTo(state.sum, 12);
  const deviation = Math.sqrt(variance + 1e-5);
  const output = normalized.values[chosen] ?? NaN;
  expect(output).toBeCloseTo(((x.values[chosen] ?? NaN) - state.sum / m) / deviation, 12);
  const centred = (dy.values[chosen] ?? NaN) - dy.mean - output * state.meanProduct;
  expect(dx.values[chosen]).toBeCloseTo(centred / deviation, 12);
  expect(dx.mean).toBeCloseTo(0, 12);
});

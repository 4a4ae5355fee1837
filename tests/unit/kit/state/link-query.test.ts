import { expect, test } from 'vitest';
import { linkQuery } from '../../../../src/kit/state/link-query.ts';
import { parameters } from '../mixed-parameters.ts';

test('linkQuery writes what differs from the default', () => {
  const values = { B: 1, mode: 'inference', shown: true, house: { x: 2, y: 120 } };
  expect(linkQuery('fig', parameters, values)).toBe('fig.B=1&fig.mode=inference&fig.house=2%2C120');
});

test('linkQuery takes a number among options as itself or as it is declared', () => {
  for (const rate of [0.1, '0.10']) {
    expect(linkQuery('fig', parameters, { rate })).toBe('fig.rate=0.10');
  }
});

test.each([
  [{ B: 3 }, 'B = 3 is not one of 1, 2, 4, 8, 16, 32, 64'],
  [{ gamma: 0.25 }, 'gamma = 0.25 is not a step of 0.1 from -3 to 3'],
  [{ mode: 'test' }, 'mode = "test" is not one of training, inference, both & more'],
  [{ rate: '0.1' }, 'rate = "0.1" is not one of 1e-5, 1e-3, 0.10, 0'],
  [{ shown: 1 }, 'shown = 1 is not true or false'],
  [{ cell: [1, 1, 1, 9] }, 'cell = [1,1,1,9] is not a cell from 1,1,1,1 to 3,4,2,5'],
  [{ b: 1 }, `b is not one of ${Object.keys(parameters).join(', ')}`],
])('linkQuery refuses %j, and says what is allowed', (values, message) => {
  expect(() => linkQuery('fig', parameters, values)).toThrow(
    `a link to figure fig cannot be obeyed: ${message}`,
  );
});

import { model } from '../../src/figures/batch-of-one/model.ts';
import { parameters } from '../../src/figures/batch-of-one/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { B: 1 },
      says: 'the mean is x₁, the variance 0, the output β, and no gradient is left',
      holds: ({ x, y, mean, variance, beta, slope }) =>
        mean === x[0] && variance === 0 && y[0] === beta && slope === 0,
    },
    {
      at: { B: 1, epsilon: 0 },
      says: 'without ε the output is 0/0',
      holds: ({ y }) => Number.isNaN(y[0]),
    },
    {
      at: { B: 2 },
      says: 'of two values much farther apart than √ε, x̂ is almost ±1 and the derivative almost 0',
      holds: ({ x: [first = NaN, second = NaN], normalized, slope, epsilon }) =>
        slope < 0.1 &&
        (Math.abs(first - second) < 100 * Math.sqrt(epsilon) ||
          (Math.abs(normalized) > 0.999 && slope < 0.01)),
    },
    {
      at: { B: 1, mode: 'inference' },
      says: 'the output follows the input, and the batch size changes nothing',
      holds: ({ y, slope }, at) =>
        slope > 0.1 &&
        at({ B: 64 }).y[0] === y[0] &&
        (at({ x1: 3 }).y[0] ?? NaN) > (at({ x1: -3 }).y[0] ?? NaN),
    },
  ],
  sentences: [
    {
      at: { B: 8 },
      says: 'with eight values x₁ is still followed',
      holds: ({ slope }) => slope > 0.1,
    },
  ],
});

import { model } from '../../src/figures/backward-terms/model.ts';
import { parameters } from '../../src/figures/backward-terms/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { epsilon: 1 },
      says: 'the sum stays 0, and the inner product with x̂ leaves it',
      holds: ({ sum, product }, at) =>
        Math.abs(sum) < 1e-12 && Math.abs(product) > 100 * Math.abs(at({ epsilon: 1e-5 }).product),
    },
    {
      at: { m: 2 },
      says: 'hardly any gradient remains',
      holds: ({ samples }) =>
        largest(samples.map(({ dx }) => dx)) < 0.01 * largest(samples.map(({ direct }) => direct)),
    },
    {
      at: { m: 1 },
      says: 'the gradient is exactly 0',
      holds: ({ samples, sum }) => sum === 0 && samples[0]?.dx === 0,
    },
    {
      at: { x1: 3.6 },
      says: 'without the pieces through μ and σ² finite differences disagree',
      holds: ({ samples }) => {
        const [first] = samples;
        return (
          first !== undefined &&
          Math.abs(first.measured - first.direct) > 0.1 * Math.abs(first.direct) &&
          Math.abs(first.measured - first.dx) < 1e-6
        );
      },
    },
    {
      at: { x1: 3.6 },
      says: 'the other two terms cancel most of the first term of x₁',
      holds: ({ samples: [first] }) =>
        first !== undefined && Math.abs(first.dx) < 0.15 * Math.abs(first.direct),
      atItsSeed: 'the sentence speaks of the values that are drawn',
    },
    {
      at: { m: 2, epsilon: 1 },
      says: 'the share of ε can be seen',
      holds: ({ samples }, at) =>
        largest(samples.map(({ dx }) => dx)) > 0.03 &&
        largest(samples.map(({ dx }) => dx)) >
          100 * largest(at({ epsilon: 1e-5 }).samples.map(({ dx }) => dx)),
    },
  ],
  sentences: [
    {
      at: {},
      says: 'the gradients sum to 0, and finite differences agree with them',
      holds: ({ sum, product, productLaw, error }) =>
        Math.abs(sum) < 1e-9 && Math.abs(product - productLaw) < 1e-9 && error < 1e-6,
    },
  ],
});

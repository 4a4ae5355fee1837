import { model, type Model } from '../../src/figures/model-complexity/model.ts';
import { parameters } from '../../src/figures/model-complexity/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** The test errors by λ, at a degree of 15. */
const byLambda = ({ byLambda: errors }: Model, lambda: number) => {
  const found = errors.find((entry) => entry.lambda === lambda);
  if (!found) throw new Error(`no λ of ${String(lambda)}`);
  return found;
};

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { n: 100 },
      says: 'with 100 points the training errors come close, and the test error subsides',
      holds: ({ now, logarithm }, at) => {
        const few = at({ n: 21 });
        return (
          now.train / logarithm.train > 0.8 &&
          now.train > few.now.train &&
          now.test < few.now.test / 2
        );
      },
    },
    {
      at: { degree: 3 },
      says: 'degree 3 is much better on new points than degree 15',
      holds: ({ now }, at) => now.test < at({ degree: 15 }).now.test / 5,
    },
    {
      at: { lambda: 0.01 },
      says: 'the training error rises a little, the test error falls a lot, behind the logarithm',
      holds: ({ now, logarithm }, at) => {
        const free = at({ lambda: 0 }).now;
        return now.train > free.train && now.test < free.test / 2 && now.test > logarithm.test;
      },
    },
    {
      at: { lambda: 1 },
      says: 'λ = 1 holds the curve down too far: the training error rises further',
      holds: (shown) => shown.now.train > 1.1 * byLambda(shown, 0.01).train,
    },
    {
      at: { lambda: 1 },
      says: 'the test error rises too',
      holds: (shown) => shown.now.test > byLambda(shown, 0.01).test,
      atItsSeed: 'the sentence says so',
    },
  ],
  sentences: [
    {
      at: {},
      says: 'the training error of the polynomial is about half that of the logarithm',
      holds: ({ now, logarithm }) => Math.abs(now.train / logarithm.train - 0.5) < 0.05,
      atItsSeed: 'the sentence says so',
    },
    {
      at: {},
      says: 'the training error of the polynomial is well below that of the logarithm',
      holds: ({ now, logarithm }) => now.train / logarithm.train < 0.75,
    },
    {
      at: {},
      says: 'its error on new points explodes',
      holds: ({ now, logarithm }) => now.test > 3 * logarithm.test,
    },
  ],
});

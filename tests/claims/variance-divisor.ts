import { model, type Model } from '../../src/figures/variance-divisor/model.ts';
import { parameters } from '../../src/figures/variance-divisor/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** The deviation of the stack's output at inference, as a share of that in training. */
const ratio = ({ now }: Model) => now.measured;

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { n: 8 },
      says: 'the ratio of inference to training is far smaller than at n = 64',
      holds: (shown, at) => ratio(shown) < 0.4 * ratio(at({ n: 64 })),
    },
    {
      at: { n: 16 },
      says: 'the fewer the values and the deeper the stack, the larger the difference',
      holds: (shown, at) =>
        ratio(shown) < ratio(at({ n: 64 })) && ratio(at({ depth: 40 })) < ratio(at({})),
    },
    {
      at: { divisor: 'n' },
      says: 'with the divisor n there is no such difference',
      holds: (shown) => Math.abs(ratio(shown) - 1) < 1e-9,
    },
  ],
  sentences: [
    {
      at: {},
      says: 'at n = 64 and L = 20 the ratio is 0.854',
      holds: (shown) => ratio(shown).toFixed(3) === '0.854',
    },
  ],
});

import { model } from '../../src/figures/small-variance/model.ts';
import { parameters } from '../../src/figures/small-variance/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { variance: 1 },
      says: 'near a variance of 1 nobody sees the hundredfold difference',
      holds: ({ share }) => share > 0.999,
    },
    {
      at: { variance: 1e-6 },
      says: 'the output of Keras is 0.10 of that of PyTorch',
      holds: ({ share }) => share.toFixed(2) === '0.10',
    },
    {
      at: { variance: 1e-3 },
      says: 'the output of Keras is 0.71 times that of PyTorch',
      holds: ({ share }) => share.toFixed(2) === '0.71',
    },
  ],
  sentences: [],
});

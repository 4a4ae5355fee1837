import { model, type Model } from '../../src/figures/recurrent-batch/model.ts';
import { parameters } from '../../src/figures/recurrent-batch/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** The first step at which fewer than half of the sequences are left, or one past the end. */
const halfLeft = ({ steps, B }: Model) =>
  steps.find(({ running }) => running < B / 2)?.t ?? Infinity;

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { lengths: 'short' },
      says: 'where most are short, fewer are left earlier, and the law of the mean widens earlier',
      holds: (shown, at) => {
        const even = at({ lengths: 'uniform' });
        return halfLeft(shown) < halfLeft(even) && shown.now.law > even.now.law;
      },
    },
    {
      at: { lengths: 'equal' },
      says: 'where all have the same length, none is lost',
      holds: ({ steps, B }) => steps.every(({ running }) => running === B),
    },
    {
      at: { B: 4, t: 100 },
      says: 'a single sequence is left in the end',
      holds: ({ now }) => now.running === 1,
    },
  ],
  sentences: [],
});

import { model, type Model } from '../../src/figures/running-statistics/model.ts';
import { parameters } from '../../src/figures/running-statistics/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** How far the output at inference is from mean 0 and standard deviation 1. */
const off = ({ outputMean, outputDeviation }: Model) =>
  Math.max(Math.abs(outputMean), Math.abs(outputDeviation - 1));

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { step: 5 },
      says: 'after five batches the output is far from mean 0 and standard deviation 1',
      holds: ({ outputMean, outputDeviation }) =>
        Math.abs(outputMean) > 0.3 && Math.abs(outputDeviation - 1) > 0.15,
    },
    {
      at: { step: 240, weight: 0.001 },
      says: 'the running statistics are still catching up',
      holds: (shown) => off(shown) > 0.3 && shown.startWeight > 0.5,
    },
    {
      at: { step: 200, B: 2, weight: 0.5 },
      says: 'the output at inference depends on which batches came last',
      holds: (shown, at) =>
        [196, 198, 199].some((step) => Math.abs(at({ step }).outputMean - shown.outputMean) > 0.2),
    },
    {
      at: { step: 125, data: 'moves' },
      says: 'right after a move the running statistics lie between the old and the new',
      holds: (shown, at) => {
        const now = shown.moments.find(({ step }) => step === 125);
        const before = at({ step: 100 }).mean;
        if (!now) return false;
        const [low, high] = [Math.min(before, now.trueMean), Math.max(before, now.trueMean)];
        return (
          shown.mean > low + 0.05 * (high - low) &&
          shown.mean < high - 0.05 * (high - low) &&
          off(shown) > 0.2
        );
      },
    },
    {
      at: { step: 125, data: 'moves', precise: true },
      says: 'estimated anew, the output is at once where it belongs',
      holds: (shown) => off(shown) < 0.15,
    },
    {
      at: { step: 1 },
      says: 'after a single batch training and inference differ greatly',
      holds: (shown) => off(shown) > 0.7,
    },
  ],
  sentences: [
    {
      at: { weight: 0.1 },
      says: 'it takes 44, 459 and 4603 batches until the initial values weigh less than 1 %',
      holds: ({ forgottenAfter }, at) =>
        forgottenAfter === 44 &&
        at({ weight: 0.01 }).forgottenAfter === 459 &&
        at({ weight: 0.001 }).forgottenAfter === 4603,
    },
  ],
});

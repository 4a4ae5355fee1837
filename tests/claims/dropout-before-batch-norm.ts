import { model, type Model } from '../../src/figures/dropout-before-batch-norm/model.ts';
import { parameters } from '../../src/figures/dropout-before-batch-norm/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** Whether what is measured is close to the law. */
const followsLaw = ({ now }: Model) => Math.abs(now.measured / now.law - 1) < 0.1;

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { keep: 0.5 },
      says: 'with inputs of mean 0 the ratio is 1/p',
      holds: (shown) => shown.now.law === 2 && followsLaw(shown),
    },
    {
      at: { keep: 0.8 },
      says: 'even dropout that keeps 0.8 makes the variances differ',
      holds: (shown) => shown.now.measured > 1.1 && followsLaw(shown),
    },
    {
      at: { order: 'after' },
      says: 'with dropout behind it, training and inference see the same',
      holds: ({ training, test }) =>
        Math.abs(training.deviation - test.deviation) < 0.05 &&
        Math.abs(training.mean - test.mean) < 0.05,
    },
    {
      at: { keep: 0.5, input: 'relu' },
      says: 'after a ReLU the ratio is larger',
      holds: (shown, at) =>
        followsLaw(shown) && shown.now.measured > 1.2 * at({ input: 'gaussian' }).now.measured,
    },
  ],
  sentences: [
    {
      at: { keep: 1 },
      says: 'with everything kept training and inference see the same',
      holds: ({ now }) => Math.abs(now.measured - 1) < 0.05,
    },
    {
      at: { keep: 0.95 },
      says: 'even 0.95 makes it larger than 1, and the deviation of the output smaller',
      holds: ({ now, test }) => now.measured > 1.015 && test.deviation < 0.995,
    },
    {
      at: { keep: 0.95, input: 'relu' },
      says: 'the same after a ReLU',
      holds: ({ now, test }) => now.measured > 1.015 && test.deviation < 0.995,
    },
  ],
});

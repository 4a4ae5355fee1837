import { model, type Model } from '../../src/figures/small-batch-noise/model.ts';
import { parameters } from '../../src/figures/small-batch-noise/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** Whether the dots of the means lie on the line σ/√B, as far as an eye sees on a logarithmic axis. */
const followsLaw = ({ scatters }: Model, tolerance = 0.25) =>
  scatters.every(({ meanScatter, meanLaw }) => Math.abs(meanScatter / meanLaw - 1) < tolerance);

/** How far out a normalized value of the second chart stands. */
function furthest({ second }: Model): number {
  if (second.kind !== 'normalized') throw new Error('the second chart shows no normalized values');
  return second.furthest;
}

// States of one population stand together: the model remembers the last samples that it drew.
export default defineClaims({
  parameters,
  model,
  links: [
    ...(['skewed', 'two-modes'] as const).map((population) => ({
      at: { population },
      says: `the means of a ${population} population scatter as σ/√B says`,
      holds: (shown: Model) => followsLaw(shown),
    })),
    {
      at: { population: 'heavy-tail' },
      says: 'sd(σ²) has no law, and that of the mean still holds',
      holds: (shown) => shown.now.varianceLaw === Infinity && followsLaw(shown, 0.5),
    },
    {
      at: { B: 8, statistic: 'normalized', population: 'heavy-tail' },
      says: 'no value passes ±2.65',
      holds: (shown) => furthest(shown) <= Math.sqrt(7) && Math.sqrt(7) < 2.65,
      exact: true,
    },
    {
      at: { B: 4, statistic: 'reciprocal' },
      says: '1/s averages above 1, with a long tail to the right',
      holds: ({ now, second }) =>
        now.reciprocalAverage > 1 && second.kind === 'reciprocal' && second.beyond > 0,
    },
    {
      at: { B: 2, statistic: 'reciprocal' },
      says: 'the expected value is infinite',
      holds: ({ now }) => now.reciprocalLaw === Infinity && now.reciprocalAverage > 1,
    },
    {
      at: { B: 2, statistic: 'normalized' },
      says: 'no value passes ±1, and nearly all stand there',
      holds: (shown) => {
        const { second } = shown;
        if (second.kind !== 'normalized') return false;
        const inPlaces = second.bins.filter(({ density }) => density > 0.05);
        return (
          furthest(shown) <= 1 &&
          inPlaces.every(({ from, to }) => Math.max(Math.abs(from), Math.abs(to)) > 0.9)
        );
      },
    },
    {
      at: { B: 2 },
      says: 'statistics of two values scatter more widely than those of 16',
      holds: ({ now }, at) => {
        const large = at({ B: 16 }).now;
        return (
          now.meanScatter > 2 * large.meanScatter &&
          now.varianceScatter > 1.5 * large.varianceScatter
        );
      },
    },
    {
      at: { B: 16 },
      says: 'statistics of 16 values scatter less than those of two',
      holds: ({ now }, at) => now.meanScatter < 0.5 * at({ B: 2 }).now.meanScatter,
    },
    {
      at: { draws: 1 },
      says: 'one batch shows no scatter, and with all of them the dots lie near their lines',
      holds: ({ now }, at) => {
        const { scatters } = at({ draws: 400 });
        return (
          now.meanScatter === 0 &&
          now.varianceScatter === 0 &&
          scatters.every(
            ({ B, meanScatter, meanLaw, varianceScatter, varianceLaw }) =>
              Math.abs(meanScatter / meanLaw - 1) < 0.25 &&
              (B === 1 || Math.abs(varianceScatter / varianceLaw - 1) < 0.25),
          )
        );
      },
    },
    {
      at: {},
      says: 'σ² of 8 values scatters by about half of its expected value',
      holds: ({ now }) => {
        const share = now.varianceScatter / (7 / 8);
        return share > 0.4 && share < 0.65;
      },
    },
  ],
  sentences: [
    {
      at: {},
      says: 'the variance averages less than that of the population, about (B − 1) / B of it',
      holds: ({ now }) => now.varianceAverage < 1 && Math.abs(now.varianceAverage - 7 / 8) < 0.1,
    },
    {
      at: {},
      says: 'the variances of Gaussian batches scatter as the law says',
      holds: ({ scatters }) =>
        scatters.every(
          ({ B, varianceScatter, varianceLaw }) =>
            B === 1 || Math.abs(varianceScatter / varianceLaw - 1) < 0.25,
        ),
    },
    {
      at: { B: 1, statistic: 'normalized' },
      says: 'every normalized value of a batch of one is 0',
      holds: (shown) => furthest(shown) === 0,
      exact: true,
    },
    {
      at: {},
      says: 'the expected value of σ/s is 1.60, 1.20, 1.09, 1.04 at B = 4, 8, 16, 32, and is measured',
      holds: ({ scatters }) => {
        const large = scatters.filter(({ B }) => [4, 8, 16, 32].includes(B));
        return (
          large.map(({ reciprocalLaw }) => reciprocalLaw.toFixed(2)).join() ===
            '1.60,1.20,1.09,1.04' &&
          large.every(
            ({ reciprocalAverage, reciprocalLaw }) =>
              Math.abs(reciprocalAverage / reciprocalLaw - 1) < 0.1,
          )
        );
      },
    },
  ],
});

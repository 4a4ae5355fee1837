import { model, type Model } from '../../src/figures/large-batch-mixture/model.ts';
import { parameters } from '../../src/figures/large-batch-mixture/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** How far apart the groups' means stand, in standard deviations of the groups. */
function gap({ batch: { groups } }: Model): number {
  const [first, second] = groups.map(({ shape }) => shape);
  if (!first || !second) throw new Error('a mixture has two groups');
  return Math.abs(second.mean - first.mean) / Math.sqrt(Math.max(first.variance, second.variance));
}

/** How ragged the outline of a histogram is: how far each bin is from the middle of its neighbours. */
function raggedness({ batch: { groups } }: Model): number {
  const bins = groups.flatMap((group) => group.bins.map(({ density }) => density));
  const top = Math.max(...bins);
  const rough = bins.map((density, i) =>
    Math.abs(density - ((bins[i - 1] ?? 0) + (bins[i + 1] ?? 0)) / 2),
  );
  return rough.reduce((sum, value) => sum + value, 0) / top / bins.length;
}

const firstDeviation = ({ together }: Model) =>
  Math.sqrt(together.groups[0]?.shape.variance ?? NaN);

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { B: 64 },
      says: 'ragged, and the two groups stand apart',
      holds: (shown, at) => gap(shown) > 3 && raggedness(shown) > raggedness(at({ B: 4096 })),
    },
    {
      at: { B: 4096 },
      says: 'smooth, and the two groups stand apart just as well, after normalizing too',
      holds: (shown, at) =>
        gap(shown) > 3 &&
        raggedness(shown) < raggedness(at({ B: 64 })) &&
        Math.abs(shown.together.whole.kurtosis - shown.batch.whole.kurtosis) < 1e-6,
    },
    {
      at: { question: 'inside' },
      says: 'one threshold fits both groups well only if each is normalized by itself',
      holds: ({ together, apart }) =>
        together.threshold.accuracy < 0.8 && apart.threshold.accuracy > 0.95,
    },
    {
      at: { question: 'group' },
      says: 'which group it is shows after normalizing together, and is erased by normalizing apart',
      holds: ({ together, apart }) =>
        together.threshold.accuracy > 0.95 && apart.threshold.accuracy < 0.65,
    },
    {
      at: { share: 0.9 },
      says: 'another share moves the mean and the deviation of the whole, not those of the groups',
      holds: ({ batch }, at) => {
        const even = at({ share: 0.5 }).batch;
        return (
          Math.abs(batch.whole.mean - even.whole.mean) > 0.5 &&
          batch.whole.variance < 0.8 * even.whole.variance &&
          batch.groups.every(({ shape }, i) => {
            const before = even.groups[i]?.shape;
            return before !== undefined && Math.abs(shape.mean - before.mean) < 0.4;
          })
        );
      },
    },
    {
      at: { distance: 8 },
      says: 'at a distance of 8 the deviation of group 1 has shrunk',
      holds: (shown, at) => firstDeviation(shown) < 0.6 * firstDeviation(at({ distance: 2 })),
    },
    {
      at: { distance: 2 },
      says: 'at a distance of 2 it is larger',
      holds: (shown, at) => firstDeviation(shown) > firstDeviation(at({ distance: 8 })),
    },
  ],
  sentences: [
    {
      at: {},
      says: 'normalizing together keeps skewness and kurtosis; mean 0 and variance 1 hold for the whole only',
      holds: ({ batch, together }) =>
        Math.abs(batch.whole.skewness - together.whole.skewness) < 1e-6 &&
        Math.abs(batch.whole.kurtosis - together.whole.kurtosis) < 1e-6 &&
        Math.abs(together.whole.mean) < 1e-9 &&
        together.groups.every(({ shape }) => Math.abs(shape.mean) > 0.3),
    },
    {
      at: { B: 16 },
      says: 'in small batches too, on average',
      holds: ({ together, apart }) => together.threshold.accuracy < apart.threshold.accuracy,
    },
    {
      at: { distance: 0 },
      says: 'groups that do not differ lose nothing by being normalized together',
      holds: ({ together, apart }) => together.threshold.accuracy > apart.threshold.accuracy - 0.02,
    },
    {
      at: { B: 64 },
      says: 'small batches, too, lose the place within a group',
      holds: ({ together, apart }) => together.threshold.accuracy < apart.threshold.accuracy - 0.1,
    },
  ],
});

import { model, type Model } from '../../src/figures/large-numbers/model.ts';
import { parameters } from '../../src/figures/large-numbers/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** Whether the samples of a state have two modes: the middle is far below both sides. */
function twoModes({ samples }: Model): boolean {
  const highest = (from: number, to: number) =>
    Math.max(
      ...samples.filter((bin) => bin.from >= from && bin.to <= to).map((bin) => bin.density),
    );
  const middle = highest(-0.3, 0.3);
  return highest(-3, -0.3) > 1.5 * middle && highest(0.3, 3) > 1.5 * middle;
}

// States of one population stand together: the model remembers the last samples that it drew.
export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { B: 4, population: 'uniform' },
      says: 'from a uniform population four samples seem enough',
      holds: ({ now }) => now.errorGap < 0.02,
    },
    {
      at: { B: 4, population: 'skewed' },
      says: 'from a skewed population four are not enough',
      holds: ({ now }, at) =>
        now.errorGap > 0.04 && now.errorGap > 3 * at({ population: 'uniform' }).now.errorGap,
    },
    {
      at: { B: 1 },
      says: 'the samples have two modes',
      holds: (shown) => twoModes(shown) && shown.sampleGap > 0.05,
    },
    {
      at: { B: 256 },
      says: 'the samples have two modes, the mean gathers, and the error approaches a Gaussian',
      holds: (shown, at) =>
        twoModes(shown) &&
        shown.sampleGap > 0.05 &&
        shown.now.scatter < 0.08 &&
        shown.now.errorGap < at({ B: 1 }).now.errorGap,
    },
  ],
  sentences: [
    {
      at: {},
      says: 'the batch means scatter as 1/√B says',
      holds: ({ sizes }) =>
        sizes.every(({ B, scatter, law }) => B > 64 || Math.abs(scatter / law - 1) < 0.1),
    },
  ],
});

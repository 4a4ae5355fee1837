import { model } from '../../src/figures/group-norm-batch-size/model.ts';
import { parameters } from '../../src/figures/group-norm-batch-size/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { B: 32 },
      says: 'with 32 images the paper’s BN is better by 0.5 percentage points',
      holds: ({ paper }) => paper !== undefined && Math.abs(paper.gn - paper.bn - 0.5) < 1e-9,
    },
    {
      at: { B: 2 },
      says: 'with 2 images the paper’s GN is better by 10.6 percentage points',
      holds: ({ paper }) => paper !== undefined && Math.abs(paper.bn - paper.gn - 10.6) < 1e-9,
    },
    {
      at: { share: 0 },
      says: 'at ρ = 0 every position brings a new value, and the scatter is small',
      holds: ({ now, values, independent }, at) =>
        values === independent && now.bn < 0.5 * at({ share: 0.8 }).now.bn,
    },
    {
      at: { share: 0.8 },
      says: 'when ρ is large positions are of almost no help, and B steadies the statistics',
      holds: ({ now, independent, B }, at) =>
        independent < 1.5 * B && at({ B: 32 }).now.bn < 0.5 * now.bn,
    },
    {
      at: { B: 1 },
      says: 'the paper has no BN with one image',
      holds: ({ paper }) => paper === undefined,
    },
  ],
  sentences: [
    {
      at: {},
      says: 'the statistics of Group Normalization are the same in every batch, to the last bit',
      holds: ({ errors }) => errors.every(({ gn }) => gn === 0),
    },
    {
      at: {},
      says: 'in small batches the measured error is close to the law',
      holds: ({ errors }) =>
        errors.every(({ B, bn, law }) => B > 8 || Math.abs(bn / law - 1) < 0.35),
    },
    {
      at: { B: 32 },
      says: 'on large batches the circles tend to lie below the dashed line',
      holds: ({ now }) => now.bn < now.law,
      share: 0.6,
    },
  ],
});

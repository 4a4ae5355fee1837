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
      at: { T: 1024 },
      says: 'about a quarter of the batch fits the same budget',
      holds: ({ largest }, at) => {
        const share = largest.all / at({ T: 256 }).largest.all;
        return share > 0.2 && share <= 0.26;
      },
    },
    {
      at: { lengths: 'short' },
      says: 'where most are short, fewer are left earlier, and the law of the mean widens earlier',
      holds: (shown, at) => {
        const even = at({ lengths: 'uniform' });
        return halfLeft(shown) < halfLeft(even) && shown.late.law > even.late.law;
      },
    },
    {
      at: { lengths: 'equal' },
      says: 'where all have the same length, none is lost',
      holds: ({ steps, B }) => steps.every(({ running }) => running === B),
    },
    ...([{ T: 64 }, {}] as const).map((at) => ({
      at,
      says: 'four times the length takes 4 times the memory, about 2 times with checkpoints, 1 truncated',
      holds: (_: Model, to: (values: { T: number }) => Model) => {
        const [short, long] = [to({ T: 64 }).now, to({ T: 256 }).now];
        const checkpoints = long.checkpoints / short.checkpoints;
        return (
          Math.abs(long.all / short.all - 4) < 1e-9 &&
          Math.abs(long.truncated / short.truncated - 1) < 1e-9 &&
          checkpoints > 1.8 &&
          checkpoints < 2.2
        );
      },
    })),
  ],
  sentences: [],
});

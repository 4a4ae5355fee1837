import { model, type Model } from '../../src/figures/recurrent-memory/model.ts';
import { parameters } from '../../src/figures/recurrent-memory/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

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
  sentences: [
    {
      at: { T: 1024, hidden: 2048, budget: 64 },
      says: 'not even one fits (the preset), but several do with checkpoints',
      holds: ({ largest }) => largest.all === 0 && largest.checkpoints > 1,
    },
  ],
});

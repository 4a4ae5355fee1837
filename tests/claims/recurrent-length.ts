import { model, type Model } from '../../src/figures/recurrent-length/model.ts';
import { parameters } from '../../src/figures/recurrent-length/parameters.ts';
import { recurrentMethods } from '../../src/training/sweep/recurrent-settings.ts';
import { defineClaims } from '../claim-contract/claims.ts';

const medians = ({ now }: Model) => recurrentMethods.map((method) => now[method].median);

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { times: 1 },
      says: 'at the trained length BN and no normalization err less than a tenth of always 0.5; LN has hardly learned',
      holds: ({ now }) => now.bn.median < 10 && now.none.median < 10 && now.ln.median > 75,
    },
    {
      at: { times: 2 },
      says: 'at twice the length BN’s and no normalization’s median errors are five times as large',
      holds: ({ now }, at) =>
        now.bn.median > 5 * at({ times: 1 }).now.bn.median &&
        now.none.median > 5 * at({ times: 1 }).now.none.median,
    },
    {
      at: { times: 4 },
      says: 'at four times the length all medians are above three quarters of guessing',
      holds: (shown) => medians(shown).every((median) => median > 75),
    },
  ],
  sentences: [
    {
      at: { times: 4 },
      says: 'so they are for either cell, each trained length and each batch size',
      holds: (_, at) =>
        [10, 20, 40].every((T) =>
          parameters.cell.options.every((cell) =>
            [4, 16].every((B) => medians(at({ T, cell, B })).every((median) => median > 75)),
          ),
        ),
    },
    {
      at: { times: 1, T: 40, cell: 'simple' },
      says: 'among them are some that had not learned at the trained length either: all medians are above 90%',
      holds: (shown) => medians(shown).every((median) => median > 90),
    },
  ],
});

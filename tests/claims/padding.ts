import { model, type Model } from '../../src/figures/padding/model.ts';
import { parameters } from '../../src/figures/padding/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** Where a method puts the first of the tokens, and the widest distance between two of them. */
function tokens({ tokens: all }: Model, method: 'bn' | 'in' | 'ln') {
  const own = all.filter((token) => token.method === method);
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return {
    now: own.map(({ now }) => now),
    spread: spread(own.map(({ now }) => now)),
    spreadAlone: spread(own.map(({ alone }) => alone)),
  };
}

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: {},
      says: 'padding does not enter the statistics of each token',
      holds: ({ largest }) => largest.ln < 1e-9 && largest.in > 0.1 && largest.bn > 0.1,
    },
    {
      at: { T: 5 },
      says: 'where sequence 1 has no padding, that of the others pushes Batch Normalization',
      holds: ({ largest, cells }) =>
        cells.every(({ sequence, padding }) => sequence !== 1 || !padding) &&
        largest.bn > 0.1 &&
        largest.in < 1e-9,
    },
    {
      at: { offset: 4 },
      says: 'the tokens are pushed to one side and close together',
      holds: (shown) =>
        (['bn', 'in'] as const).every((method) => {
          const { now, spread, spreadAlone } = tokens(shown, method);
          return now.every((value) => value > 0) && spread < spreadAlone;
        }),
    },
    {
      at: { offset: -3 },
      says: 'the mean of IN stays at 0, its variance falls from 2 to 1, and the marks spread outward',
      holds: (shown) => {
        const { spread, spreadAlone } = tokens(shown, 'in');
        return (
          Math.abs(shown.now.mean) < 1e-9 &&
          Math.abs(shown.alone.variance - 2) < 1e-9 &&
          Math.abs(shown.now.variance - 1) < 1e-9 &&
          spread > spreadAlone
        );
      },
    },
    {
      at: { mask: true },
      says: 'with a mask Batch and Instance Normalization return to where they belong',
      holds: ({ largest }) => largest.bn < 1e-9 && largest.in < 1e-9,
    },
    {
      at: { T: 12 },
      says: 'the more padding, the more enters the statistics of Batch Normalization',
      holds: ({ largest }, at) => largest.bn > at({ T: 10 }).largest.bn,
    },
  ],
  sentences: [],
});

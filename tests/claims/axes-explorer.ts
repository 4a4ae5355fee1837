import { model, type Model } from '../../src/figures/axes-explorer/model.ts';
import { parameters } from '../../src/figures/axes-explorer/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** Whether two states part the cells into the same sets, whatever they are called. */
function sameSets(a: Model, b: Model): boolean {
  const names = new Map<number, number>();
  return (
    a.sets === b.sets &&
    Array.from(a.setOfCell).every((set, i) => {
      const other = b.setOfCell[i] ?? NaN;
      if (!names.has(set)) names.set(set, other);
      return names.get(set) === other;
    })
  );
}

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { method: 'layer-channels' },
      says: 'a set is the channels at one position of one sample',
      holds: ({ sets, m }) => sets === 3 * 3 * 3 && m === 4,
    },
    {
      at: { method: 'layer' },
      says: 'a set is all of a sample',
      holds: ({ sets, m }) => sets === 3 && m === 4 * 3 * 3,
    },
    {
      at: { method: 'group' },
      says: 'a set is two channels with consecutive numbers of one sample',
      holds: ({ sets, m, setOfCell }) =>
        sets === 3 * 2 &&
        m === 2 * 3 * 3 &&
        setOfCell[0] === setOfCell[9] &&
        setOfCell[9] !== setOfCell[18],
    },
    {
      at: { method: 'group', G: 1 },
      says: 'the sets are those of Layer Normalization over (C, H, W)',
      holds: (shown, at) => sameSets(shown, at({ method: 'layer' })),
    },
    {
      at: { method: 'group', G: 4 },
      says: 'the sets are those of Instance Normalization',
      holds: (shown, at) => sameSets(shown, at({ method: 'instance' })),
    },
    {
      at: { shown: 'gradient' },
      says: 'the gradient comes back through the same sets, and sums to 0 in each',
      holds: (shown, at) =>
        sameSets(shown, at({ shown: 'input' })) && Math.abs(shown.dx.mean) < 1e-12,
    },
  ],
  sentences: [
    {
      at: { shown: 'output' },
      says: 'in each set the output has mean 0 and standard deviation 1',
      holds: ({ normalized }) =>
        Math.abs(normalized.mean) < 1e-9 && Math.abs(normalized.deviation - 1) < 1e-3,
    },
  ],
});

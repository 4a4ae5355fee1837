import { model, type Model } from '../../src/figures/group-norm-groups/model.ts';
import { parameters } from '../../src/figures/group-norm-groups/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

function keptAt({ kept }: Model, G: number) {
  const found = kept.find((entry) => entry.G === G);
  if (!found) throw new Error(`no ratios at G = ${String(G)}`);
  return found;
}

/** How far from the mean of its group the weakest family reaches. */
const bandOf = ({ channels }: Model, family: number) =>
  Math.max(
    ...channels.filter((channel) => channel.family === family).map(({ after }) => after.deviation),
  );

const unshuffled = ({ shuffleChange }: Model) => shuffleChange < 1e-9;

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { G: 1 },
      says: 'with G = 1 the ratios of strength stay, and the weak family is in a narrow band',
      holds: (shown) => {
        const { between, within } = keptAt(shown, 1);
        const families = [...new Set(shown.channels.map(({ family }) => family))];
        const bands = families.map((family) => bandOf(shown, family)).toSorted((a, b) => a - b);
        return (
          Math.abs(between / shown.original.between - 1) < 1e-6 &&
          Math.abs(within / shown.original.within - 1) < 1e-6 &&
          shown.groups.length === 1 &&
          (bands[0] ?? NaN) < 0.3 * (bands.at(-1) ?? NaN)
        );
      },
    },
    {
      at: { G: 3 },
      says: 'with G = 3 the ratio between families becomes 1, and those within stay',
      holds: (shown) =>
        Math.abs(keptAt(shown, 3).between - 1) < 0.01 &&
        Math.abs(keptAt(shown, 3).within / shown.original.within - 1) < 1e-3,
    },
    {
      at: { G: 12 },
      says: 'with G = 12 each channel has mean 0 and standard deviation 1',
      holds: ({ channels }) =>
        channels.every(
          ({ after }) => Math.abs(after.mean) < 1e-9 && Math.abs(after.deviation - 1) < 1e-2,
        ),
    },
    {
      at: { order: 'shuffled' },
      says: 'shuffled channels share with others: outputs change, and families differ again',
      holds: (shown) => shown.shuffleChange > 0.1 && keptAt(shown, 3).between > 1.1,
    },
    ...(
      [
        { G: 1, order: 'shuffled' },
        { G: 12, order: 'shuffled' },
      ] as const
    ).map((at) => ({
      at,
      says: 'at the ends shuffling changes no more than rounding',
      holds: unshuffled,
    })),
    {
      at: { G: 4 },
      says: 'at G = 4 groups cut across the families',
      holds: ({ groups, channels }) =>
        groups.some(({ first, last }) => {
          const inside = channels.filter(({ place }) => place >= first && place <= last);
          return new Set(inside.map(({ family }) => family)).size > 1;
        }),
    },
  ],
  sentences: [],
});

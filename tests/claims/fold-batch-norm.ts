import { model } from '../../src/figures/fold-batch-norm/model.ts';
import { parameters } from '../../src/figures/fold-batch-norm/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** The largest factor of a channel over the smallest. */
function spread(channels: readonly { readonly scale: number }[]): number {
  const scales = channels.map(({ scale }) => Math.abs(scale));
  return Math.max(...scales) / Math.min(...scales);
}

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: {},
      says: 'the folded layer differs by rounding only',
      holds: ({ largestDifference }) => largestDifference < 1e-12,
    },
    {
      at: { precision: 'float32' },
      says: 'in float32 the rounding is larger, and still small',
      holds: ({ largestDifference }, at) =>
        largestDifference > 1e3 * at({ precision: 'float64' }).largestDifference &&
        largestDifference < 1e-4,
    },
    ...([{ mistake: 'unscaled' }, { mistake: 'unscaled', variance: 0.05 }] as const).map((at) => ({
      at,
      says: 'each channel is off by the constant (1 − s) b',
      holds: ({ channels, outputs }: ReturnType<typeof model>) =>
        outputs.every(({ channel, separate, folded }) => {
          const of = channels.find((candidate) => candidate.channel === channel);
          return of !== undefined && Math.abs(folded - separate - (1 - of.scale) * of.bias) < 1e-9;
        }),
    })),
    {
      at: { variance: 0.05 },
      says: 'a small running variance sets the factors of the channels apart, by more than 2',
      holds: ({ channels }) => spread(channels) > 2,
    },
    {
      at: { mistake: 'lost' },
      says: 'each channel is off by the bias that is missing',
      holds: ({ channels, outputs }) =>
        outputs.every(({ channel, separate, folded }) => {
          const of = channels.find((candidate) => candidate.channel === channel);
          return of !== undefined && Math.abs(separate - folded - of.foldedBias) < 1e-9;
        }),
    },
  ],
  sentences: [],
});

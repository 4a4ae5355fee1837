import { model } from '../../src/figures/rms-norm/model.ts';
import { parameters } from '../../src/figures/rms-norm/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

export default defineClaims({
  parameters,
  model,
  links: [
    ...([{ offset: 0 }, { offset: 0, spread: 1 }] as const).map((at) => ({
      at,
      says: 'at mean 0 the two outputs are the same',
      holds: ({ difference, mean }: ReturnType<typeof model>) =>
        Math.abs(mean) < 1e-9 && difference < 1e-9,
    })),
    {
      at: { offset: 2, spread: 0.2 },
      says: 'with a mean much larger than the deviation, the outputs of RMSNorm gather near 1',
      holds: ({ rms }) => rms.every((value) => Math.abs(value - 1) < 0.2),
    },
    ...([{ scale: 2 ** -9, epsilon: 1e-6 }, { scale: 2 ** -9 }] as const).map((at) => ({
      at,
      says: 'with small activations 10⁻⁶ and 10⁻⁵ give outputs of clearly different size',
      holds: (_: ReturnType<typeof model>, other: (at: object) => ReturnType<typeof model>) =>
        other({ epsilon: 1e-6 }).now.single > 1.2 * other({ epsilon: 1e-5 }).now.single,
    })),
    {
      at: { scale: 256 },
      says: 'at scale 256 the sum of squares overflows in 16 bits and not in 32',
      holds: ({ now }) => now.half === 0 && now.single > 0.99,
    },
    {
      at: { scale: 0.00390625, epsilon: 1e-3 },
      says: 'the mean square drowns in ε',
      holds: ({ now, meanSquare, epsilon, scale }) =>
        now.single < 0.2 && meanSquare * scale * scale < epsilon,
    },
    {
      at: { offset: 2 },
      says: 'with a mean of 2 the output of RMSNorm has a mean far from 0, and LN has none',
      holds: ({ rmsMean, layer }) =>
        rmsMean > 0.8 && Math.abs(layer.reduce((sum, value) => sum + value, 0)) < 1e-9,
    },
    {
      at: { offset: 1.3, spread: 0.2, scale: 128 },
      says: 'at scale 128 all three values are below 256, and the output in 16 bits is 0',
      holds: ({ x, now }) => x.every((value) => Math.abs(value) < 256) && now.half === 0,
    },
    {
      at: { offset: 1.3, spread: 0.8 },
      says: 'the mean of the output is 0.852, so its variance is about 0.27',
      holds: ({ rmsMean, rms }) => {
        const variance = rms.reduce((sum, value) => sum + (value - rmsMean) ** 2, 0) / rms.length;
        return rmsMean.toFixed(3) === '0.852' && variance.toFixed(2) === '0.27';
      },
    },
    {
      at: { scale: 8 },
      says: 'the scale does not move the point of RMSNorm on the sphere',
      holds: ({ rms }, at) =>
        rms.every((value, i) => Math.abs(value - (at({ scale: 1 }).rms[i] ?? NaN)) < 1e-4),
    },
  ],
  sentences: [],
});

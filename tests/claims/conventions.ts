import { model, type Model } from '../../src/figures/conventions/model.ts';
import { parameters } from '../../src/figures/conventions/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** The lines of one framework. */
function lines({ codes }: Model, framework: 'pytorch' | 'keras' | 'flax'): string {
  return codes.find((code) => code.framework === framework)?.lines.join('\n') ?? '';
}

/** The deviation of a stack's output at inference, as a share of that in training. */
const ratio = ({ depths, depth }: Model) =>
  depths.find(({ layers }) => layers === depth)?.measured ?? NaN;

/** The output of Keras as a share of PyTorch's, at the variance shown. */
const kerasShare = ({ small }: Model) => small.deviations[1] / small.deviations[0];

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: {},
      says: 'the 0.1 of PyTorch, its default, is 0.9 in Keras and Flax',
      holds: (shown) =>
        !lines(shown, 'pytorch').includes('momentum') &&
        lines(shown, 'keras').includes('momentum=0.9,') &&
        lines(shown, 'flax').includes('momentum=0.9,'),
    },
    {
      at: { frozen: 'parameters' },
      says: 'γ and β are frozen and the statistics go on',
      holds: (shown) =>
        lines(shown, 'pytorch').includes('bn.train().requires_grad_(False)') &&
        shown.runningVariance !== 1,
    },
    {
      at: { frozen: 'both' },
      says: 'the statistics stop too, in Keras by `trainable = False`',
      holds: (shown) =>
        lines(shown, 'pytorch').includes('bn.eval().requires_grad_(False)') &&
        lines(shown, 'keras').includes('bn.trainable = False') &&
        shown.runningVariance === 1,
    },
    {
      at: { weight: 0.9 },
      says: 'the layer remembers little but the last batch',
      holds: ({ runningVariance, batchVariance, n }) => {
        const stored = (batchVariance * n) / (n - 1);
        return Math.abs(runningVariance - stored) < 0.11 * Math.abs(1 - stored);
      },
    },
    {
      at: { n: 8 },
      says: 'the ratio of inference to training is far smaller than at n = 64',
      holds: (shown, at) => ratio(shown) < 0.4 * ratio(at({ n: 64 })),
    },
    {
      at: { n: 16 },
      says: 'the fewer the values and the deeper the stack, the larger the difference',
      holds: (shown, at) =>
        ratio(shown) < ratio(at({ n: 64 })) && ratio(at({ depth: 40 })) < ratio(shown),
    },
    {
      at: { divisor: 'n' },
      says: 'with the divisor n there is no such difference',
      holds: (shown) => Math.abs(ratio(shown) - 1) < 0.01,
    },
    {
      at: { variance: 1e-6 },
      says: 'the output of Keras is 0.10 of that of PyTorch',
      holds: (shown) => kerasShare(shown).toFixed(2) === '0.10',
    },
    {
      at: { variance: 1e-3, epsilon: 1e-3 },
      says: 'the output of Keras is 0.71 times that of PyTorch',
      holds: (shown) => kerasShare(shown).toFixed(2) === '0.71',
    },
  ],
  sentences: [
    {
      at: {},
      says: 'at n = 64 and L = 20 the ratio is 0.854',
      holds: (shown) => ratio(shown).toFixed(3) === '0.854',
    },
  ],
});

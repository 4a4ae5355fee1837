import { model, type Model } from '../../src/figures/conventions/model.ts';
import { parameters } from '../../src/figures/conventions/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** The lines of one framework. */
function lines({ codes }: Model, framework: 'pytorch' | 'keras' | 'flax'): string {
  return codes.find((code) => code.framework === framework)?.lines.join('\n') ?? '';
}

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
        lines(shown, 'pytorch').includes('bn.train().requires_grad_(False)') && shown.moves,
    },
    {
      at: { frozen: 'both' },
      says: 'the statistics stop too, in Keras by `trainable = False`',
      holds: (shown) =>
        lines(shown, 'pytorch').includes('bn.eval().requires_grad_(False)') &&
        lines(shown, 'keras').includes('bn.trainable = False') &&
        !shown.moves,
    },
    {
      at: { weight: 0.9 },
      says: 'the layer remembers little but the last batch',
      holds: ({ shares }) => (shares[0]?.share ?? 0) >= 0.9,
    },
  ],
  sentences: [],
});

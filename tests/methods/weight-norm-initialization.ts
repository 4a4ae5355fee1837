import * as core from '../../src/core/index.ts';
import { input, mapChannels } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';

/** The first lengths and biases of Weight Normalization, and outputs with them. */
export default {
  random: (draw, shape) => ({ inputs: { x: draw(...shape) } }),
  run: (given) => {
    const x = input(given, 'x');
    const { g, b } = core.weightNormInitialization(x);
    return { y: mapChannels(x, g, b) };
  },
  bits: '654b755b',
  gradient: { none: 'it is called once, before training' },
  reference: { none: 'no framework has it: it is a loop over the first batch' },
  tfjs: ({ channelAxes, standardize }, { x }) => standardize(x, channelAxes(x), 0),
  tfjsTolerance: 1e-3,
  bench: { none: 'it is called once' },
  snippets: 'weight-norm',
  compared: 'weight-norm',
} satisfies Method;

import * as core from '../../src/core/index.ts';
import { affine, input, mapChannels, running } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { runningInputs } from '../method-contract/random-inputs.ts';

/** Batch Normalization in inference as an affine map. */
export default {
  random: runningInputs,
  run: (given) => {
    const { scale, shift } = core.foldBatchNorm(running(given), affine(given));
    return { y: mapChannels(input(given, 'x'), scale, shift) };
  },
  bits: 'f7c06b34',
  gradient: { none: 'it is made once, after training' },
  reference: {
    none: 'the function is that of inference, whose values the cases of batchNorm hold',
  },
  tfjs: ({ tf, batchNorm }, inputs, options) => {
    const { x, mean = tf.zerosLike(x), variance = tf.onesLike(x) } = inputs;
    return batchNorm(inputs, options['epsilon'] as number, { mean, variance });
  },
  bench: { none: 'it computes two numbers a channel' },
  snippets: { none: 'a deployment tool of each framework does it' },
  compared: 'batch-norm',
} satisfies Method;

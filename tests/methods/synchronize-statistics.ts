import * as core from '../../src/core/index.ts';
import { affine, input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';

/** One batch's statistics from those of its two halves, and the first half normalized with them. */
export default {
  random: (draw, shape) => ({
    inputs: { x: draw(...shape), x1: draw(...shape) },
    options: { epsilon: 0.1 },
  }),
  run: (given) => {
    const [x, x1] = [input(given, 'x'), input(given, 'x1')];
    const { epsilon } = affine(given);
    const parts = [x, x1].map((part) => core.moments(part, core.batchPartition(part.shape)));
    const { mean, variance } = core.synchronizeStatistics(parts);
    return { y: core.batchNormInference(x, { running: { mean, variance }, epsilon }).data };
  },
  bits: '2fcf626b',
  gradient: { none: 'batchNormBackward takes the statistics with the whole batch' },
  reference: { none: 'the frameworks synchronize between devices, of which one machine has one' },
  tfjs: ({ tf, channelAxes }, { x, x1 = x }, options) => {
    const { mean, variance } = tf.moments(tf.concat([x, x1]), channelAxes(x), true);
    const spread = tf.add(variance, options['epsilon'] as number);
    return tf.mul(tf.sub(x, mean), tf.rsqrt(spread));
  },
  bench: { none: 'it computes with a few numbers a channel' },
  snippets: { none: 'code for several devices does not run on a page' },
  compared: 'batch-norm',
} satisfies Method;

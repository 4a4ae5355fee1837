import * as core from '../../src/core/index.ts';
import { affine, gradients, input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { channelwise } from '../method-contract/random-inputs.ts';
import { backwardOptions, forwardOptions, stateful } from '../method-contract/time-core.ts';

/** Batch Normalization whose statistics leave padding out. */
export default {
  random: (draw, shape, random) => {
    const positions = shape.reduce((a, b) => a * b) / (shape[1] ?? 1);
    const mask = Array.from({ length: positions }, (_, i) => (i === 0 ? 1 : random.integer(2)));
    return { inputs: channelwise(draw, shape), options: { epsilon: 0.1, mask } };
  },
  run: (given) => {
    const options = affine(given);
    const [x, dy] = [input(given, 'x'), input(given, 'dy')];
    const mask = Uint8Array.from(given.options['mask'] as number[]);
    const { y } = core.maskedBatchNormTraining(x, mask, options);
    const statistics = core.maskedStatistics(x, mask);
    const back = core.maskedBatchNormBackward(dy, x, mask, statistics, options);
    return { y: y.data, ...gradients(back) };
  },
  bits: '2894f352',
  tfjs: ({ tf, channelsLast, scaled }, { x, ...affine }, options) => {
    const { rows, back } = channelsLast(x);
    const mask = tf.tensor2d(options['mask'] as number[], [rows.shape[0], 1]);
    const count = tf.sum(mask);
    const mean = tf.div(tf.sum(tf.mul(rows, mask), 0), count);
    const centred = tf.sub(rows, mean);
    const variance = tf.div(tf.sum(tf.mul(tf.square(centred), mask), 0), count);
    const spread = tf.add(variance, options['epsilon'] as number);
    return back(tf.reshape(scaled(tf.mul(centred, tf.rsqrt(spread)), affine), rows.shape));
  },
  bench: {
    inputs: channelwise,
    // Every fourth position is padding.
    options: (shape) => {
      const positions = shape.reduce((a, b) => a * b) / (shape[1] ?? 1);
      return { mask: Array.from({ length: positions }, (_, i) => (i % 4 === 3 ? 0 : 1)) };
    },
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const mask = Uint8Array.from(work.options['mask'] as number[]);
      const [options, back] = [forwardOptions(work), backwardOptions(work)];
      return stateful(
        () => core.maskedBatchNormTraining(x, mask, options),
        ({ statistics }) => core.maskedBatchNormBackward(dy, x, mask, statistics, back),
      );
    },
    channelsLast: true,
  },
  snippets: { none: 'its code is that of batch-norm-training, with a mask as an argument' },
  compared: 'batch-norm',
} satisfies Method;

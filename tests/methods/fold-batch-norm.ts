import * as core from '../../src/core/index.ts';
import { affine, double, input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { channelwise, positive } from '../method-contract/random-inputs.ts';

/** Batch Normalization in inference as an affine map. */
export default {
  random: (draw, shape) => {
    const channels = shape[1] ?? 1;
    const statistics = { mean: draw(channels), variance: positive(draw, channels) };
    return {
      inputs: { ...channelwise(draw, shape), ...statistics },
      options: { epsilon: 0.1 },
    };
  },
  run: (given) => {
    const x = input(given, 'x');
    const running = { mean: double(given, 'mean'), variance: double(given, 'variance') };
    const { scale, shift } = core.foldBatchNorm(running, affine(given));
    const { inner, length } = core.channelParameters(x.shape);
    const y = Float64Array.from(x.data, (value, i) => {
      const channel = Math.floor(i / inner) % length;
      return scale[channel]! * value + shift[channel]!;
    });
    return { y };
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

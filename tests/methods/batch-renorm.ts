import * as core from '../../src/core/index.ts';
import { affine, gradients, input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { channelwise } from '../method-contract/random-inputs.ts';
import { backwardOptions, forwardOptions, stateful } from '../method-contract/time-core.ts';

function limits(options: Readonly<Record<string, unknown>>) {
  const { mean, variance, rMax, dMax } = options as Record<'mean' | 'variance', number[]> &
    Record<'rMax' | 'dMax', number>;
  const running = { mean: Float64Array.from(mean), variance: Float64Array.from(variance) };
  return { running, rMax, dMax };
}

/** Batch Renormalization; r and d are constants of its backward step. */
export default {
  // Either r = 1 and d = 0, or both at their limits.
  random: (draw, shape, random) => {
    const channels = shape[1] ?? 1;
    const far = random.integer(2);
    const mean = new Array<number>(channels).fill(far * 1e3);
    const variance = new Array<number>(channels).fill(far === 0 ? 1 : 1e-3);
    const options = { epsilon: 0.1, rMax: 1 + far * 0.1, dMax: far, mean, variance };
    return { inputs: channelwise(draw, shape), options };
  },
  run: (given) => {
    const options = affine(given);
    const x = input(given, 'x');
    const forward = core.batchRenorm(x, { ...options, ...limits(given.options) });
    const back = core.batchRenormBackward(input(given, 'dy'), x, forward, options);
    return { y: forward.y.data, ...gradients(back) };
  },
  bits: '5ddd0d74',
  tfjs: ({ tf, byChannel, channelAxes, detached }, inputs, options) => {
    const { x } = inputs;
    const { mean, variance } = tf.moments(x, channelAxes(x), true);
    const { epsilon, rMax, dMax } = options as Record<'epsilon' | 'rMax' | 'dMax', number>;
    const running = tf.reshape(tf.tensor1d(options['mean'] as number[]), mean.shape);
    const spread = tf.reshape(tf.tensor1d(options['variance'] as number[]), mean.shape);
    const deviation = tf.sqrt(tf.add(spread, epsilon));
    const own = tf.sqrt(tf.add(variance, epsilon));
    const r = detached(tf.clipByValue(tf.div(own, deviation), 1 / rMax, rMax));
    const d = detached(tf.clipByValue(tf.div(tf.sub(mean, running), deviation), -dMax, dMax));
    return byChannel(tf.add(tf.mul(tf.div(tf.sub(x, mean), own), r), d), inputs);
  },
  bench: {
    inputs: channelwise,
    options: ([, channels = 1]) => ({
      rMax: 3,
      dMax: 5,
      mean: new Array<number>(channels).fill(1),
      variance: new Array<number>(channels).fill(0.1),
    }),
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const options = { ...forwardOptions(work), ...limits(work.options) };
      const back = backwardOptions(work);
      return stateful(
        () => core.batchRenorm(x, options),
        (forward) => core.batchRenormBackward(dy, x, forward, back),
      );
    },
  },
} satisfies Method;

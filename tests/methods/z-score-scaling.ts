import * as core from '../../src/core/index.ts';
import { input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { like } from '../method-contract/time-core.ts';

/** Z-score scaling: every feature with mean 0 and variance 1. */
export default {
  random: (draw, shape, random) => ({
    inputs: { x: draw(...shape) },
    options: { divisor: random.integer(2) === 0 ? 'n' : 'n-1' },
  }),
  run: (given) => {
    const options = given.options as { divisor: 'n' | 'n-1' };
    const x = input(given, 'x');
    const dx = core.zScoreScalingBackward(input(given, 'dy'), x, options).data;
    return { y: core.zScoreScaling(x, options).y.data, dx };
  },
  bits: '97689e6c',
  tfjs: ({ tf, channelAxes }, { x }, options) => {
    const { mean, variance } = tf.moments(x, channelAxes(x), true);
    const m = x.size / x.shape[1]!;
    const whole = options['divisor'] === 'n-1' ? tf.mul(variance, m / (m - 1)) : variance;
    return tf.div(tf.sub(x, mean), tf.sqrt(whole));
  },
  // Without ε, two rows that are almost equal divide the roundings to single by almost 0.
  tfjsTolerance: 1e-3,
  onnx: ({ shape }, options) =>
    options['divisor'] === 'n-1'
      ? undefined
      : {
          operator: 'MeanVarianceNormalization',
          takes: ['x'],
          attributes: { axes: { ints: shape.map((_, axis) => axis).filter((axis) => axis !== 1) } },
          types: ['float32'],
        },
  bench: {
    inputs: (draw, shape) => ({ x: draw(...shape) }),
    options: () => ({ divisor: 'n' }),
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const [out, back] = [like(work, x.data), like(work, dy.data)];
      return {
        forward: () => core.zScoreScaling(x, { out }),
        backward: () => core.zScoreScalingBackward(dy, x, { out: back }),
      };
    },
  },
  snippets: { none: 'a preparation of data, for which the article names the libraries' },
  compared: { none: 'a preparation of data, not a layer' },
} satisfies Method;

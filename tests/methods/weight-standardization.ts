import * as core from '../../src/core/index.ts';
import { input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { forwardOptions, like, stateful } from '../method-contract/time-core.ts';

/** Weight Standardization. */
export default {
  random: (draw, shape, random) => ({
    inputs: { w: draw(...shape) },
    options: {
      divisor: random.integer(2) === 0 ? 'n' : 'n-1',
      epsilonPlace: random.integer(2) === 0 ? 'inside' : 'outside',
      epsilon: 0.1,
    },
  }),
  run: (given) => {
    const w = input(given, 'w');
    const { w: y, statistics } = core.weightStandardization(w, given.options);
    const dy = input(given, 'dy');
    const dw = core.weightStandardizationBackward(dy, w, statistics, given.options);
    return { y: y.data, dw: dw.data };
  },
  bits: '80adc647',
  tfjs: ({ tf }, { w }, options) => {
    if (w === undefined) throw new Error('w must be given');
    const rows = tf.reshape(w, [w.shape[0], -1]);
    const { mean, variance } = tf.moments(rows, 1, true);
    const m = rows.shape[1]!;
    const whole = options['divisor'] === 'n-1' ? tf.mul(variance, m / (m - 1)) : variance;
    const epsilon = options['epsilon'] as number;
    const deviation =
      options['epsilonPlace'] === 'inside'
        ? tf.sqrt(tf.add(whole, epsilon))
        : tf.add(tf.sqrt(whole), epsilon);
    return tf.reshape(tf.div(tf.sub(rows, mean), deviation), w.shape);
  },
  bench: {
    inputs: (draw, shape) => ({ w: draw(...shape) }),
    options: () => ({ divisor: 'n', epsilonPlace: 'inside' }),
    run: (work) => {
      const [w, dy] = [input(work, 'w'), input(work, 'dy')];
      const { epsilon, out } = forwardOptions(work);
      const back = { epsilon, out: like(work, dy.data) };
      return stateful(
        () => core.weightStandardization(w, { epsilon, out }),
        ({ statistics }) => core.weightStandardizationBackward(dy, w, statistics, back),
      );
    },
  },
} satisfies Method;

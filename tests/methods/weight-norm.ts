import * as core from '../../src/core/index.ts';
import { input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { forwardOptions, like } from '../method-contract/time-core.ts';

/** Weight Normalization. */
export default {
  random: (draw, shape, random) => {
    const per = random.integer(2) === 0 ? 'output' : 'whole';
    const g = draw(per === 'whole' ? 1 : (shape[0] ?? 1));
    return { inputs: { v: draw(...shape), g }, options: { per } };
  },
  run: (given) => {
    const options = { per: given.options['per'] as 'output' | 'whole' };
    const [v, g] = [input(given, 'v'), input(given, 'g').data];
    const { dv, dg } = core.weightNormBackward(input(given, 'dy'), v, g, options);
    return { y: core.weightNorm(v, g, options).data, dv: dv.data, dg };
  },
  bits: '65814ebb',
  tfjs: ({ tf }, { v, g }, options) => {
    if (v === undefined || g === undefined) throw new Error('v and g must be given');
    const rows = tf.reshape(v, [options['per'] === 'whole' ? 1 : v.shape[0], -1]);
    const length = tf.sqrt(tf.sum(tf.square(rows), 1, true));
    return tf.reshape(tf.mul(tf.div(rows, length), tf.reshape(g, [-1, 1])), v.shape);
  },
  bench: {
    inputs: (draw, shape) => ({ v: draw(...shape), g: draw(shape[0] ?? 1) }),
    options: () => ({ per: 'output' }),
    run: (work) => {
      const [v, g, dy] = [input(work, 'v'), input(work, 'g').data, input(work, 'dy')];
      const { out } = forwardOptions(work);
      const buffers = { dv: like(work, dy.data), dg: like(work, dy.data, g.length) };
      return {
        forward: () => core.weightNorm(v, g, { out }),
        backward: () => core.weightNormBackward(dy, v, g, { out: buffers }),
      };
    },
  },
} satisfies Method;

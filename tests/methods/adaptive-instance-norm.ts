import * as core from '../../src/core/index.ts';
import { affine, input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { forwardOptions, like, stateful } from '../method-contract/time-core.ts';

/** Adaptive Instance Normalization. */
export default {
  random: (draw, shape) => ({
    inputs: { x: draw(...shape), style: draw(...shape.slice(0, 2), 4) },
    options: { epsilon: 0.1 },
  }),
  shapes: 'with positions',
  run: (given) => {
    const { epsilon } = affine(given);
    const [x, style] = [input(given, 'x'), input(given, 'style')];
    const forward = core.adaptiveInstanceNorm(x, style, { epsilon });
    const dy = input(given, 'dy');
    const back = core.adaptiveInstanceNormBackward(dy, x, style, forward, { epsilon });
    return { y: forward.y.data, dx: back.dx.data, dstyle: back.dstyle.data };
  },
  bits: '05cd415c',
  tfjs: ({ tf, flattened, standardize }, { x, style = x }, options) => {
    const epsilon = options['epsilon'] as number;
    const { mean, variance } = tf.moments(flattened(style), 2, true);
    const content = standardize(flattened(x), [2], epsilon);
    const deviation = tf.sqrt(tf.add(variance, epsilon));
    return tf.reshape(tf.add(tf.mul(content, deviation), mean), x.shape);
  },
  bench: {
    inputs: (draw, shape) => ({ x: draw(...shape), style: draw(...shape) }),
    run: (work) => {
      const [x, style, dy] = [input(work, 'x'), input(work, 'style'), input(work, 'dy')];
      const { epsilon, out } = forwardOptions(work);
      const buffers = { dx: like(work, dy.data), dstyle: like(work, style.data) };
      const back = { epsilon, out: buffers };
      return stateful(
        () => core.adaptiveInstanceNorm(x, style, { epsilon, out }),
        (forward) => core.adaptiveInstanceNormBackward(dy, x, style, forward, back),
      );
    },
  },
} satisfies Method;

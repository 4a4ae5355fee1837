import * as core from '../../src/core/index.ts';
import { affine, input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { forwardOptions, like, stateful } from '../method-contract/time-core.ts';

/** L2 scaling: every example with length 1. */
export default {
  random: (draw, shape) => ({ inputs: { x: draw(...shape) }, options: { epsilon: 1e-12 } }),
  run: (given) => {
    const { epsilon } = affine(given);
    const x = input(given, 'x');
    const { y, length } = core.l2Scaling(x, { epsilon });
    const dx = core.l2ScalingBackward(input(given, 'dy'), x, length, { epsilon });
    return { y: y.data, dx: dx.data };
  },
  bits: 'ce499b2a',
  tfjs: ({ tf, axesFrom }, { x }, options) => {
    const length = tf.sqrt(tf.sum(tf.square(x), axesFrom(x, 1), true));
    return tf.div(x, tf.maximum(length, options['epsilon'] as number));
  },
  onnx: ({ shape }) =>
    shape.length > 2
      ? undefined
      : {
          operator: 'LpNormalization',
          takes: ['x'],
          attributes: { axis: { int: 1 }, p: { int: 2 } },
          types: ['float64', 'float32'],
        },
  bench: {
    inputs: (draw, shape) => ({ x: draw(...shape) }),
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const { epsilon, out } = forwardOptions(work);
      const back = { epsilon, out: like(work, dy.data) };
      return stateful(
        () => core.l2Scaling(x, { epsilon, out }),
        ({ length }) => core.l2ScalingBackward(dy, x, length, back),
      );
    },
  },
  snippets: { none: 'a preparation of data, for which the article names the libraries' },
  compared: { none: 'a preparation of data, not a layer' },
} satisfies Method;

import * as core from '../../src/core/index.ts';
import { affine, data, gradients, input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { channelwise } from '../method-contract/random-inputs.ts';
import { backwardOptions, forwardOptions, stateful } from '../method-contract/time-core.ts';

/** Filter Response Normalization with its threshold. */
export default {
  random: (draw, shape) => ({
    inputs: { ...channelwise(draw, shape), tau: draw(shape[1] ?? 1) },
    options: { epsilon: 0.1 },
  }),
  shapes: 'with positions',
  run: (given) => {
    const options = { ...affine(given), tau: data(given, 'tau') };
    const x = input(given, 'x');
    const { y, meanSquare } = core.filterResponseNorm(x, options);
    const back = core.filterResponseNormBackward(input(given, 'dy'), x, meanSquare, options);
    return { y: y.data, ...gradients(back), dtau: back.dtau };
  },
  bits: '27ebd4f0',
  tfjs: ({ tf, byChannel, flattened, meanSquare }, inputs, options) => {
    const { x, tau } = inputs;
    const square = meanSquare(flattened(x), [2]);
    const root = tf.rsqrt(tf.add(square, options['epsilon'] as number));
    const y = byChannel(tf.mul(flattened(x), root), inputs);
    if (tau === undefined) return tf.reshape(y, x.shape);
    // Broadcast by hand: the library's gradient of maximum cannot.
    const least = tf.add(tf.zerosLike(y), tf.reshape(tau, [1, -1, 1]));
    return tf.reshape(tf.maximum(y, least), x.shape);
  },
  bench: {
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const tau = data(work, 'tau');
      const options = { ...forwardOptions(work), tau };
      const back = { ...backwardOptions(work), beta: options.beta, tau };
      return stateful(
        () => core.filterResponseNorm(x, options),
        ({ meanSquare }) => core.filterResponseNormBackward(dy, x, meanSquare, back),
      );
    },
  },
} satisfies Method;

import * as core from '../../src/core/index.ts';
import { data, input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { channelwise } from '../method-contract/random-inputs.ts';
import { forwardOptions, like } from '../method-contract/time-core.ts';

/** Mean-only Batch Normalization. */
export default {
  random: (draw, shape) => {
    const { x, beta } = channelwise(draw, shape);
    return { inputs: { x, beta } };
  },
  run: (given) => {
    const { y } = core.meanOnlyBatchNorm(input(given, 'x'), { beta: data(given, 'beta') });
    const { dx, dbeta } = core.meanOnlyBatchNormBackward(input(given, 'dy'));
    return { y: y.data, dx: dx.data, dbeta };
  },
  bits: '41f73a51',
  tfjs: ({ tf, byChannel, channelAxes }, inputs) => {
    const { x } = inputs;
    return byChannel(tf.sub(x, tf.mean(x, channelAxes(x), true)), inputs);
  },
  bench: {
    inputs: (draw, shape) => ({ x: draw(...shape), beta: draw(shape[1] ?? 1) }),
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const { beta, out } = forwardOptions(work);
      const buffers = { dx: like(work, dy.data), dbeta: like(work, dy.data, x.shape[1]) };
      return {
        forward: () => core.meanOnlyBatchNorm(x, { beta, out }),
        backward: () => core.meanOnlyBatchNormBackward(dy, { out: buffers }),
      };
    },
  },
  snippets: 'weight-norm',
  compared: 'weight-norm',
} satisfies Method;

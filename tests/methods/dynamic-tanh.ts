import * as core from '../../src/core/index.ts';
import { data, gradients, input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { backwardOptions, forwardOptions } from '../method-contract/time-core.ts';

/** Dynamic Tanh. */
export default {
  random: (draw, shape) => {
    const features = shape.at(-1) ?? 1;
    return {
      inputs: { x: draw(...shape), gamma: draw(features), beta: draw(features), alpha: draw(1) },
    };
  },
  run: (given) => {
    const options = { gamma: data(given, 'gamma'), beta: data(given, 'beta') };
    const alpha = data(given, 'alpha')?.[0] ?? NaN;
    const x = input(given, 'x');
    const back = core.dynamicTanhBackward(input(given, 'dy'), x, alpha, options);
    const dalpha = Float64Array.of(back.dalpha);
    return { y: core.dynamicTanh(x, alpha, options).data, ...gradients(back), dalpha };
  },
  bits: '076d3fdf',
  tfjs: ({ tf, scaled }, inputs) => scaled(tf.tanh(tf.mul(inputs.x, inputs['alpha'] ?? 1)), inputs),
  bench: {
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const alpha = input(work, 'alpha').data[0] ?? 1;
      const [options, back] = [forwardOptions(work), backwardOptions(work)];
      return {
        forward: () => core.dynamicTanh(x, alpha, options),
        backward: () => core.dynamicTanhBackward(dy, x, alpha, back),
      };
    },
  },
} satisfies Method;

import * as core from '../../src/core/index.ts';
import { affine, gradients, input, trailing } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { trailingInputs } from '../method-contract/random-inputs.ts';
import {
  backwardOptions,
  forwardOptions,
  stateful,
  trailingBench,
} from '../method-contract/time-core.ts';
import { trailingAttributes } from '../peers/onnx.ts';

/** RMSNorm. */
export default {
  random: trailingInputs,
  run: (given) => {
    const options = { ...affine(given), ...trailing(given) };
    const x = input(given, 'x');
    const { y, meanSquare } = core.rmsNorm(x, options);
    const back = core.rmsNormBackward(input(given, 'dy'), x, meanSquare, options);
    return { y: y.data, ...gradients(back) };
  },
  bits: '136a6da7',
  tfjs: ({ tf, meanSquare, scaled, trailingAxes }, inputs, options) => {
    const { x } = inputs;
    const square = meanSquare(x, trailingAxes(x, options));
    return scaled(tf.mul(x, tf.rsqrt(tf.add(square, options['epsilon'] as number))), inputs);
  },
  // ONNX's has no β.
  onnx: ({ shape }, options) => ({
    operator: 'RMSNormalization',
    takes: ['x', 'gamma'],
    attributes: trailingAttributes(shape, options),
    types: ['float64', 'float32'],
  }),
  bench: {
    ...trailingBench,
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const options = { ...forwardOptions(work), ...trailing(work) };
      const back = { ...backwardOptions(work), ...trailing(work) };
      return stateful(
        () => core.rmsNorm(x, options),
        ({ meanSquare }) => core.rmsNormBackward(dy, x, meanSquare, back),
      );
    },
  },
} satisfies Method;

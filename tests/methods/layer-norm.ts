import * as core from '../../src/core/index.ts';
import { trailing, usual } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { trailingInputs } from '../method-contract/random-inputs.ts';
import { timeUsual, trailingBench } from '../method-contract/time-core.ts';
import { trailingAttributes } from '../peers/onnx.ts';

/** Layer Normalization over trailing axes, with a γ and β for each of their elements. */
export default {
  random: trailingInputs,
  run: usual(core.layerNorm, core.layerNormBackward, trailing),
  bits: '2c6f9d1a',
  tfjs: ({ scaled, standardize, trailingAxes }, inputs, options) => {
    const axes = trailingAxes(inputs.x, options);
    return scaled(standardize(inputs.x, axes, options['epsilon'] as number), inputs);
  },
  onnx: ({ shape }, options) => ({
    operator: 'LayerNormalization',
    takes: ['x', 'gamma', 'beta'],
    attributes: trailingAttributes(shape, options),
    types: ['float64', 'float32'],
  }),
  bench: {
    ...trailingBench,
    run: timeUsual(core.layerNorm, core.layerNormBackward, trailing),
  },
} satisfies Method;

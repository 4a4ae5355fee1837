import * as core from '../../src/core/index.ts';
import { noMore, usual } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { channelwise, usualInputs } from '../method-contract/random-inputs.ts';
import { timeUsual } from '../method-contract/time-core.ts';

/** Instance Normalization. */
export default {
  random: usualInputs,
  shapes: 'with positions',
  run: usual(core.instanceNorm, core.instanceNormBackward, noMore),
  bits: 'abbe2e93',
  tfjs: ({ tf, byChannel, flattened, standardize }, inputs, options) => {
    const { x } = inputs;
    const normalized = standardize(flattened(x), [2], options['epsilon'] as number);
    return byChannel(tf.reshape(normalized, x.shape), inputs);
  },
  onnx: (_x, options) => ({
    operator: 'InstanceNormalization',
    takes: ['x', 'gamma', 'beta'],
    attributes: { epsilon: { float: options['epsilon'] as number } },
    types: ['float32'],
  }),
  bench: {
    inputs: channelwise,
    run: timeUsual(core.instanceNorm, core.instanceNormBackward, noMore),
  },
} satisfies Method;

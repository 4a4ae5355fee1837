import * as core from '../../src/core/index.ts';
import { usual } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { channelwise } from '../method-contract/random-inputs.ts';
import { timeUsual } from '../method-contract/time-core.ts';

const groups = ({ options }: { readonly options: Readonly<Record<string, unknown>> }) => ({
  groups: options['groups'] as number,
});

/** Group Normalization. */
export default {
  random: (draw, shape) => ({
    inputs: channelwise(draw, shape),
    options: { epsilon: 0.1, groups: 2 },
  }),
  run: usual(core.groupNorm, core.groupNormBackward, groups),
  bits: '2422817b',
  tfjs: ({ tf, byChannel, standardize }, inputs, options) => {
    const { x } = inputs;
    const grouped = tf.reshape(x, [x.shape[0], options['groups'] as number, -1]);
    const normalized = standardize(grouped, [2], options['epsilon'] as number);
    return byChannel(tf.reshape(normalized, x.shape), inputs);
  },
  onnx: ({ shape }, options) => ({
    operator: 'GroupNormalization',
    takes: ['x', 'gamma', 'beta'],
    attributes: {
      epsilon: { float: options['epsilon'] as number },
      num_groups: { int: options['groups'] as number },
    },
    shape: shape.length === 2 ? [...shape, 1] : shape,
    // Its first stage is in single precision, whatever the type of its input.
    types: ['float32'],
  }),
  bench: {
    inputs: channelwise,
    options: ([, channels = 1]) => ({ groups: channels >= 32 ? 32 : 2 }),
    run: timeUsual(core.groupNorm, core.groupNormBackward, groups),
  },
} satisfies Method;

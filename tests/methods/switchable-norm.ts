import * as core from '../../src/core/index.ts';
import { affine, double, gradients, input } from '../method-contract/call-core.ts';
import type { Method, Workload } from '../method-contract/method.ts';
import { channelwise } from '../method-contract/random-inputs.ts';
import { backwardOptions, forwardOptions, stateful } from '../method-contract/time-core.ts';

const logits = (given: Pick<Workload, 'inputs' | 'options' | 'method'>) => ({
  meanLogits: double(given, 'meanLogits'),
  varianceLogits: double(given, 'varianceLogits'),
});

/** Switchable Normalization. */
export default {
  random: (draw, shape) => ({
    inputs: { ...channelwise(draw, shape), meanLogits: draw(3), varianceLogits: draw(3) },
    options: { epsilon: 0.1 },
  }),
  shapes: 'with positions',
  run: (given) => {
    const options = { ...affine(given), ...logits(given) };
    const x = input(given, 'x');
    const forward = core.switchableNorm(x, options);
    const back = core.switchableNormBackward(input(given, 'dy'), x, forward, options);
    const { dmeanLogits, dvarianceLogits } = back;
    return { y: forward.y.data, ...gradients(back), dmeanLogits, dvarianceLogits };
  },
  bits: '4c00327b',
  tfjs: ({ tf, byChannel, flattened }, inputs, options) => {
    const { x, meanLogits, varianceLogits } = inputs;
    if (!meanLogits || !varianceLogits) throw new Error('both logits must be given');
    const flat = flattened(x);
    const three = [[2], [1, 2], [0, 2]].map((axes) => tf.moments(flat, axes, true));
    const mixed = (key: 'mean' | 'variance', given: typeof meanLogits) => {
      const weights = tf.unstack(tf.softmax(given));
      const parts = three.map((moments, k) => tf.mul(moments[key], weights[k] ?? 0));
      return parts.reduce((sum, part) => tf.add(sum, part));
    };
    const spread = tf.add(mixed('variance', varianceLogits), options['epsilon'] as number);
    const normalized = tf.mul(tf.sub(flat, mixed('mean', meanLogits)), tf.rsqrt(spread));
    return tf.reshape(byChannel(normalized, inputs), x.shape);
  },
  bench: {
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const options = { ...forwardOptions(work), ...logits(work) };
      const back = { ...backwardOptions(work), ...logits(work) };
      return stateful(
        () => core.switchableNorm(x, options),
        (forward) => core.switchableNormBackward(dy, x, forward, back),
      );
    },
    // The gradients of the logits are differences of sums of thousands.
    tolerance: 1e-9,
  },
  snippets: { none: 'no framework has it, and its article shows its formula' },
  compared: { none: 'it is a mixture of three that have a row' },
} satisfies Method;

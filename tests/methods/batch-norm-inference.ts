import * as core from '../../src/core/index.ts';
import { affine, double, gradients, input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { channelwise, positive } from '../method-contract/random-inputs.ts';
import { backwardOptions, forwardOptions } from '../method-contract/time-core.ts';

/** Batch Normalization with fixed statistics. */
export default {
  random: (draw, shape) => {
    const channels = shape[1] ?? 1;
    const statistics = { mean: draw(channels), variance: positive(draw, channels) };
    return {
      inputs: { ...channelwise(draw, shape), ...statistics },
      options: { epsilon: 0.1 },
    };
  },
  run: (given) => {
    const options = affine(given);
    const [x, dy] = [input(given, 'x'), input(given, 'dy')];
    const running = { mean: double(given, 'mean'), variance: double(given, 'variance') };
    const { data } = core.batchNormInference(x, { ...options, running });
    return { y: data, ...gradients(core.batchNormInferenceBackward(dy, x, running, options)) };
  },
  constants: ['mean', 'variance'],
  bits: 'bcd56e13',
  reference: { none: 'the cases of batchNorm hold inference after its running statistics' },
  tfjs: ({ tf, batchNorm }, inputs, options) => {
    const { x, mean = tf.zerosLike(x), variance = tf.onesLike(x) } = inputs;
    return batchNorm(inputs, options['epsilon'] as number, { mean, variance });
  },
  onnx: (_x, options) => ({
    operator: 'BatchNormalization',
    takes: ['x', 'gamma', 'beta', 'mean', 'variance'],
    attributes: { epsilon: { float: options['epsilon'] as number } },
    types: ['float64', 'float32'],
  }),
  bench: {
    run: (work) => {
      const [x, dy] = [input(work, 'x'), input(work, 'dy')];
      const running = { mean: double(work, 'mean'), variance: double(work, 'variance') };
      const options = { ...forwardOptions(work), running };
      const back = backwardOptions(work);
      return {
        forward: () => core.batchNormInference(x, options),
        backward: () => core.batchNormInferenceBackward(dy, x, running, back),
      };
    },
    channelsLast: true,
  },
  compared: 'batch-norm',
} satisfies Method;

import * as core from '../../src/core/index.ts';
import { affine, gradients, input, running } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { runningInputs } from '../method-contract/random-inputs.ts';
import { backwardOptions, forwardOptions } from '../method-contract/time-core.ts';

/** Batch Normalization with fixed statistics. */
export default {
  random: runningInputs,
  run: (given) => {
    const options = affine(given);
    const [x, dy] = [input(given, 'x'), input(given, 'dy')];
    const statistics = running(given);
    const { data } = core.batchNormInference(x, { ...options, running: statistics });
    return { y: data, ...gradients(core.batchNormInferenceBackward(dy, x, statistics, options)) };
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
      const statistics = running(work);
      const options = { ...forwardOptions(work), running: statistics };
      const back = backwardOptions(work);
      return {
        forward: () => core.batchNormInference(x, options),
        backward: () => core.batchNormInferenceBackward(dy, x, statistics, back),
      };
    },
    channelsLast: true,
  },
  compared: 'batch-norm',
} satisfies Method;

import * as core from '../../src/core/index.ts';
import { input } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';

/** Running statistics of Instance Normalization, and inference with them. */
export default {
  random: (draw, shape) => ({
    inputs: { x0: draw(...shape), x1: draw(...shape), x2: draw(...shape) },
    options: { momentum: 0.1, convention: 'new-weight', divisor: 'n' },
  }),
  shapes: 'with positions',
  run: (given) => {
    const convention = given.options as unknown as core.RunningOptions;
    const x0 = input(given, 'x0');
    const channels = x0.shape[1] ?? 1;
    let running = core.initialRunning(channels);
    for (const name of ['x0', 'x1', 'x2']) {
      const { statistics } = core.instanceNorm(input(given, name));
      const average = core.averageInstances(statistics, channels);
      running = core.updateRunning(running, average, convention);
    }
    const yInference = core.batchNormInference(x0, { running }).data;
    return { yInference, runningMean: running.mean, runningVariance: running.variance };
  },
  bits: '98e9a3a2',
  gradient: {
    none: 'it is inference with fixed statistics: batch-norm-inference has its gradients',
  },
  tfjs: {
    none: 'TensorFlow.js keeps no statistics of instances; PyTorch, which does, made values',
  },
  bench: { none: 'it is instanceNorm and an average of a few numbers' },
  snippets: 'instance-norm',
  compared: 'instance-norm',
} satisfies Method;

import * as core from '../../src/core/index.ts';
import { affine, gradients, input, noMore } from '../method-contract/call-core.ts';
import type { Method } from '../method-contract/method.ts';
import { channelwise } from '../method-contract/random-inputs.ts';
import { timeUsual } from '../method-contract/time-core.ts';

/** Batch Normalization in training, its running statistics, and inference with them. */
export default {
  random: (draw, shape) => {
    const { x, gamma, beta } = channelwise(draw, shape);
    const inputs = { x0: draw(...shape), x1: draw(...shape), x2: x, gamma, beta };
    const running = { momentum: 0.1, convention: 'new-weight', divisor: 'n' };
    return { inputs, options: { epsilon: 0.1, ...running } };
  },
  run: (given) => {
    const options = affine(given);
    const convention = given.options as unknown as core.RunningOptions;
    const [x0, last, dy] = [input(given, 'x0'), input(given, 'x2'), input(given, 'dy')];
    let running = core.initialRunning(x0.shape[1] ?? 1);
    for (const name of ['x0', 'x1', 'x2']) {
      const { statistics } = core.batchNormTraining(input(given, name), options);
      running = core.updateRunning(running, statistics, convention);
    }
    const { y, statistics } = core.batchNormTraining(last, options);
    const fixed = gradients(core.batchNormInferenceBackward(dy, x0, running, options));
    return {
      y: y.data,
      ...gradients(core.batchNormBackward(dy, last, statistics, options)),
      yInference: core.batchNormInference(x0, { ...options, running }).data,
      dxInference: fixed['dx'],
      dgammaInference: fixed['dgamma'],
      dbetaInference: fixed['dbeta'],
      runningMean: running.mean,
      runningVariance: running.variance,
    };
  },
  main: 'x2',
  constants: ['x0', 'x1'],
  bits: '51229602',
  tfjs: ({ batchNorm }, inputs, options) => batchNorm(inputs, options['epsilon'] as number),
  peerCalls: ({ inputs }, result) => {
    const [gamma, beta, dy] = [inputs['gamma']!, inputs['beta']!, inputs['dy']!];
    const { shape } = gamma;
    const mean = { data: result['runningMean']!, shape };
    const variance = { data: result['runningVariance']!, shape };
    const training = { x: inputs['x2']!, gamma, beta, dy };
    const inference = { x: inputs['x0']!, mean, variance, gamma, beta, dy };
    return [
      { method: 'batchNorm', inputs: training, suffix: '' },
      { method: 'batchNormInference', inputs: inference, suffix: 'Inference' },
    ];
  },
  bench: {
    inputs: channelwise,
    run: timeUsual(core.batchNormTraining, core.batchNormBackward, noMore),
    channelsLast: true,
  },
  snippets: 'batch-norm-training',
} satisfies Method;

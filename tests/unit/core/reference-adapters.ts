import * as core from '../../../src/core/index.ts';
import type { FloatArray, RunningOptions, Tensor } from '../../../src/core/index.ts';
import type { ReferenceCase } from './reference-cases.ts';

type Result = Readonly<Record<string, FloatArray | undefined>>;
type Adapter = (given: ReferenceCase) => Result;

/** A named input of a case. */
function input({ inputs, method }: ReferenceCase, name: string): Tensor {
  const found = inputs[name];
  if (found === undefined) throw new Error(`${method} has no input ${name}`);
  return found;
}

const data = (given: ReferenceCase, name: string) => given.inputs[name]?.data;
const double = (given: ReferenceCase, name: string) => Float64Array.from(input(given, name).data);

function affine(given: ReferenceCase) {
  const epsilon = given.options['epsilon'] as number;
  return { gamma: data(given, 'gamma'), beta: data(given, 'beta'), epsilon };
}

function gradients({ dx, dgamma, dbeta }: core.Gradients): Result {
  return { dx: dx.data, dgamma, dbeta };
}

/** A method of the usual form: forward to y and statistics, backward from them. */
function usual<Options>(
  forward: (x: Tensor, options: Options & core.NormalizeOptions) => core.Normalized,
  back: (
    dy: Tensor,
    x: Tensor,
    statistics: core.Statistics,
    options: Options & core.BackwardOptions,
  ) => core.Gradients,
  more: (given: ReferenceCase) => Options,
): Adapter {
  return (given) => {
    const options = { ...affine(given), ...more(given) };
    const x = input(given, 'x');
    const { y, statistics } = forward(x, options);
    return { y: y.data, ...gradients(back(input(given, 'dy'), x, statistics, options)) };
  };
}

const none = () => ({});
const trailing = ({ options }: ReferenceCase) => ({ trailing: options['trailing'] as number });

function batchNorm(given: ReferenceCase): Result {
  const options = affine(given);
  const convention = given.options as unknown as RunningOptions;
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
}

function instanceNormRunning(given: ReferenceCase): Result {
  const convention = given.options as unknown as RunningOptions;
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
}

function maskedBatchNorm(given: ReferenceCase): Result {
  const options = affine(given);
  const [x, dy] = [input(given, 'x'), input(given, 'dy')];
  const mask = Uint8Array.from(given.options['mask'] as number[]);
  const { y, statistics } = core.maskedBatchNormTraining(x, mask, options);
  const back = core.maskedBatchNormBackward(dy, x, mask, statistics, options);
  return { y: y.data, ...gradients(back) };
}

function rmsNorm(given: ReferenceCase): Result {
  const options = { ...affine(given), ...trailing(given) };
  const x = input(given, 'x');
  const { y, meanSquare } = core.rmsNorm(x, options);
  return {
    y: y.data,
    ...gradients(core.rmsNormBackward(input(given, 'dy'), x, meanSquare, options)),
  };
}

function weightNorm(given: ReferenceCase): Result {
  const options = { per: given.options['per'] as 'output' | 'whole' };
  const [v, g] = [input(given, 'v'), input(given, 'g').data];
  const { dv, dg } = core.weightNormBackward(input(given, 'dy'), v, g, options);
  return { y: core.weightNorm(v, g, options).data, dv: dv.data, dg };
}

function meanOnlyBatchNorm(given: ReferenceCase): Result {
  const { y } = core.meanOnlyBatchNorm(input(given, 'x'), { beta: data(given, 'beta') });
  const { dx, dbeta } = core.meanOnlyBatchNormBackward(input(given, 'dy'));
  return { y: y.data, dx: dx.data, dbeta };
}

function weightStandardization(given: ReferenceCase): Result {
  const w = input(given, 'w');
  const standardized = core.weightStandardization(w, given.options);
  const { statistics } = standardized;
  const dw = core.weightStandardizationBackward(input(given, 'dy'), w, statistics, given.options);
  return { y: standardized.w.data, dw: dw.data };
}

function spectralNorm(given: ReferenceCase): Result {
  const w = input(given, 'w');
  const iterations = given.options['iterations'] as number;
  const v = given.inputs['v'] === undefined ? undefined : double(given, 'v');
  const first = given.options['first'] as 'u' | 'v';
  const step = core.spectralNorm(w, { u: double(given, 'u'), v, iterations, first });
  const dy = given.inputs['dy'];
  const dw = dy === undefined ? undefined : core.spectralNormBackward(dy, w, step).data;
  return { y: step.w.data, u: step.u, v: step.v, dw };
}

function batchRenorm(given: ReferenceCase): Result {
  const { rMax, dMax, mean, variance } = given.options as Record<string, number> &
    Record<'mean' | 'variance', number[]>;
  const running = { mean: Float64Array.from(mean), variance: Float64Array.from(variance) };
  const options = affine(given);
  const x = input(given, 'x');
  const limits = { rMax: rMax ?? NaN, dMax: dMax ?? NaN };
  const forward = core.batchRenorm(x, { ...options, ...limits, running });
  const back = core.batchRenormBackward(input(given, 'dy'), x, forward, options);
  return { y: forward.y.data, ...gradients(back) };
}

function localResponseNorm(given: ReferenceCase): Result {
  const options = given.options as unknown as core.ResponseOptions;
  const x = input(given, 'x');
  const dx = core.localResponseNormBackward(input(given, 'dy'), x, options).data;
  return { y: core.localResponseNorm(x, options).data, dx };
}

function filterResponseNorm(given: ReferenceCase): Result {
  const options = { ...affine(given), tau: data(given, 'tau') };
  const x = input(given, 'x');
  const { y, meanSquare } = core.filterResponseNorm(x, options);
  const back = core.filterResponseNormBackward(input(given, 'dy'), x, meanSquare, options);
  return { y: y.data, ...gradients(back), dtau: back.dtau };
}

function switchableNorm(given: ReferenceCase): Result {
  const logits = {
    meanLogits: double(given, 'meanLogits'),
    varianceLogits: double(given, 'varianceLogits'),
  };
  const options = { ...affine(given), ...logits };
  const x = input(given, 'x');
  const forward = core.switchableNorm(x, options);
  const back = core.switchableNormBackward(input(given, 'dy'), x, forward, options);
  const { dmeanLogits, dvarianceLogits } = back;
  return { y: forward.y.data, ...gradients(back), dmeanLogits, dvarianceLogits };
}

function adaptiveInstanceNorm(given: ReferenceCase): Result {
  const { epsilon } = affine(given);
  const [x, style] = [input(given, 'x'), input(given, 'style')];
  const forward = core.adaptiveInstanceNorm(x, style, { epsilon });
  const dy = input(given, 'dy');
  const back = core.adaptiveInstanceNormBackward(dy, x, style, forward, { epsilon });
  return { y: forward.y.data, dx: back.dx.data, dstyle: back.dstyle.data };
}

function dynamicTanh(given: ReferenceCase): Result {
  const options = { gamma: data(given, 'gamma'), beta: data(given, 'beta') };
  const alpha = data(given, 'alpha')?.[0] ?? NaN;
  const x = input(given, 'x');
  const back = core.dynamicTanhBackward(input(given, 'dy'), x, alpha, options);
  const dalpha = Float64Array.of(back.dalpha);
  return { y: core.dynamicTanh(x, alpha, options).data, ...gradients(back), dalpha };
}

function l2Scaling(given: ReferenceCase): Result {
  const { epsilon } = affine(given);
  const x = input(given, 'x');
  const { y, length } = core.l2Scaling(x, { epsilon });
  const dx = core.l2ScalingBackward(input(given, 'dy'), x, length, { epsilon });
  return { y: y.data, dx: dx.data };
}

function quantileScaling(forward: typeof core.minMaxScaling, kind: 'min-max' | 'robust'): Adapter {
  return (given) => {
    const x = input(given, 'x');
    const dx = core.quantileScalingBackward(input(given, 'dy'), x, kind).data;
    return { y: forward(x).y.data, dx };
  };
}

function zScoreScaling(given: ReferenceCase): Result {
  const options = given.options as { divisor: 'n' | 'n-1' };
  const x = input(given, 'x');
  const dx = core.zScoreScalingBackward(input(given, 'dy'), x, options).data;
  return { y: core.zScoreScaling(x, options).y.data, dx };
}

/** How each method of the reference files is computed with the core. */
export const adapters: Readonly<Record<string, Adapter>> = {
  batchNorm,
  maskedBatchNorm,
  instanceNormRunning,
  layerNorm: usual(core.layerNorm, core.layerNormBackward, trailing),
  layerNormPerChannel: usual(core.layerNorm, core.layerNormBackward, () => ({
    affine: 'channel' as const,
  })),
  channelLayerNorm: usual(core.channelLayerNorm, core.channelLayerNormBackward, none),
  instanceNorm: usual(core.instanceNorm, core.instanceNormBackward, none),
  groupNorm: usual(core.groupNorm, core.groupNormBackward, ({ options }) => ({
    groups: options['groups'] as number,
  })),
  rmsNorm,
  weightNorm,
  meanOnlyBatchNorm,
  weightStandardization,
  spectralNorm,
  batchRenorm,
  localResponseNorm,
  filterResponseNorm,
  switchableNorm,
  adaptiveInstanceNorm,
  dynamicTanh,
  l2Scaling,
  minMaxScaling: quantileScaling(core.minMaxScaling, 'min-max'),
  robustScaling: quantileScaling(core.robustScaling, 'robust'),
  zScoreScaling,
};

/** The core's side: every method with buffers for its results, as a lab would call it. */
import * as core from '../../../src/core/index.ts';
import type { FloatArray, Tensor } from '../../../src/core/index.ts';
import type { Workload } from './workload.ts';

/** One step of a method. The backward step uses what the last forward step left. */
export interface Run {
  readonly forward: () => unknown;
  readonly backward: () => unknown;
}

function input({ inputs, method }: Workload, name: string): Tensor {
  const found = inputs[name];
  if (found === undefined) throw new Error(`${method} has no input ${name}`);
  return found;
}

const data = (work: Workload, name: string) => work.inputs[name]?.data;
/** An array of the same type for a result. */
const like = (work: Workload, floats: FloatArray, length = floats.length): FloatArray =>
  work.floats(length, floats instanceof Float32Array ? 'float32' : 'float64');

/** Options with γ, β and a buffer for y. */
function forwardOptions(work: Workload) {
  const { epsilon } = work.options as { epsilon: number };
  const main = work.inputs['x'] ?? input(work, 'dy');
  return {
    gamma: data(work, 'gamma'),
    beta: data(work, 'beta'),
    epsilon,
    out: like(work, main.data),
  };
}

/** The same for the backward step, with buffers for the gradients. */
function backwardOptions(work: Workload) {
  const { gamma, epsilon } = forwardOptions(work);
  const dy = input(work, 'dy').data;
  const buffers =
    gamma === undefined
      ? { dx: like(work, dy) }
      : {
          dx: like(work, dy),
          dgamma: like(work, dy, gamma.length),
          dbeta: like(work, dy, gamma.length),
        };
  return { gamma, epsilon, out: buffers };
}

/** A method whose forward step leaves something that its backward step takes. */
function stateful<State>(forward: () => State, backward: (state: State) => unknown): Run {
  let state = forward();
  return {
    forward: () => {
      state = forward();
      return state;
    },
    backward: () => backward(state),
  };
}

/** A method of the usual form. */
function usual<Options>(
  forward: (x: Tensor, options: Options & core.NormalizeOptions) => core.Normalized,
  backward: (
    dy: Tensor,
    x: Tensor,
    statistics: core.Statistics,
    options: Options & core.BackwardOptions,
  ) => core.Gradients,
  more: (work: Workload) => Options,
) {
  return (work: Workload): Run => {
    const [x, dy] = [input(work, 'x'), input(work, 'dy')];
    const options = { ...forwardOptions(work), ...more(work) };
    const back = { ...backwardOptions(work), ...more(work) };
    return stateful(
      () => forward(x, options),
      ({ statistics }) => backward(dy, x, statistics, back),
    );
  };
}

const none = () => ({});
const trailing = ({ options }: Workload) => ({ trailing: options['trailing'] as number });

function batchNormInference(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  const running = {
    mean: Float64Array.from(input(work, 'mean').data),
    variance: Float64Array.from(input(work, 'variance').data),
  };
  const options = { ...forwardOptions(work), running };
  const back = backwardOptions(work);
  return {
    forward: () => core.batchNormInference(x, options),
    backward: () => core.batchNormInferenceBackward(dy, x, running, back),
  };
}

function maskedBatchNorm(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  const mask = Uint8Array.from(work.options['mask'] as number[]);
  const [options, back] = [forwardOptions(work), backwardOptions(work)];
  return stateful(
    () => core.maskedBatchNormTraining(x, mask, options),
    ({ statistics }) => core.maskedBatchNormBackward(dy, x, mask, statistics, back),
  );
}

function batchRenorm(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  const { mean, variance, rMax, dMax } = work.options as Record<'mean' | 'variance', number[]> &
    Record<'rMax' | 'dMax', number>;
  const running = { mean: Float64Array.from(mean), variance: Float64Array.from(variance) };
  const options = { ...forwardOptions(work), running, rMax, dMax };
  const back = backwardOptions(work);
  return stateful(
    () => core.batchRenorm(x, options),
    (forward) => core.batchRenormBackward(dy, x, forward, back),
  );
}

function adaptiveInstanceNorm(work: Workload): Run {
  const [x, style, dy] = [input(work, 'x'), input(work, 'style'), input(work, 'dy')];
  const { epsilon, out } = forwardOptions(work);
  return stateful(
    () => core.adaptiveInstanceNorm(x, style, { epsilon, out }),
    (forward) => core.adaptiveInstanceNormBackward(dy, x, style, forward, { epsilon }),
  );
}

function switchableNorm(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  const logits = {
    meanLogits: Float64Array.from(input(work, 'meanLogits').data),
    varianceLogits: Float64Array.from(input(work, 'varianceLogits').data),
  };
  const options = { ...forwardOptions(work), ...logits };
  const back = { ...backwardOptions(work), ...logits };
  return stateful(
    () => core.switchableNorm(x, options),
    (forward) => core.switchableNormBackward(dy, x, forward, back),
  );
}

function rmsNorm(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  const options = { ...forwardOptions(work), ...trailing(work) };
  const back = { ...backwardOptions(work), ...trailing(work) };
  return stateful(
    () => core.rmsNorm(x, options),
    ({ meanSquare }) => core.rmsNormBackward(dy, x, meanSquare, back),
  );
}

function weightNorm(work: Workload): Run {
  const [v, g, dy] = [input(work, 'v'), input(work, 'g').data, input(work, 'dy')];
  const { out } = forwardOptions(work);
  const buffers = { dv: like(work, dy.data), dg: like(work, dy.data, g.length) };
  return {
    forward: () => core.weightNorm(v, g, { out }),
    backward: () => core.weightNormBackward(dy, v, g, { out: buffers }),
  };
}

function weightStandardization(work: Workload): Run {
  const [w, dy] = [input(work, 'w'), input(work, 'dy')];
  const { epsilon, out } = forwardOptions(work);
  const buffer = like(work, dy.data);
  return stateful(
    () => core.weightStandardization(w, { epsilon, out }),
    ({ statistics }) =>
      core.weightStandardizationBackward(dy, w, statistics, { epsilon, out: buffer }),
  );
}

function spectralNorm(work: Workload): Run {
  const [w, dy] = [input(work, 'w'), input(work, 'dy')];
  const { out } = forwardOptions(work);
  const buffer = like(work, dy.data);
  const u = Float64Array.from(input(work, 'u').data);
  const v = Float64Array.from(input(work, 'v').data);
  return stateful(
    () => core.spectralNorm(w, { u, v, iterations: 0, out }),
    (spectrum) => core.spectralNormBackward(dy, w, spectrum, { out: buffer }),
  );
}

function meanOnlyBatchNorm(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  const { beta, out } = forwardOptions(work);
  return {
    forward: () => core.meanOnlyBatchNorm(x, { beta, out }),
    backward: () => core.meanOnlyBatchNormBackward(dy),
  };
}

function filterResponseNorm(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  const tau = data(work, 'tau');
  const options = { ...forwardOptions(work), tau };
  const back = { ...backwardOptions(work), beta: options.beta, tau };
  return stateful(
    () => core.filterResponseNorm(x, options),
    ({ meanSquare }) => core.filterResponseNormBackward(dy, x, meanSquare, back),
  );
}

function localResponseNorm(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  const options = work.options as unknown as core.ResponseOptions;
  const out = like(work, x.data);
  return {
    forward: () => core.localResponseNorm(x, { ...options, out }),
    backward: () => core.localResponseNormBackward(dy, x, { ...options, out }),
  };
}

function dynamicTanh(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  const alpha = input(work, 'alpha').data[0] ?? 1;
  const [options, back] = [forwardOptions(work), backwardOptions(work)];
  return {
    forward: () => core.dynamicTanh(x, alpha, options),
    backward: () => core.dynamicTanhBackward(dy, x, alpha, back),
  };
}

function l2Scaling(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  const { epsilon, out } = forwardOptions(work);
  const buffer = like(work, dy.data);
  return stateful(
    () => core.l2Scaling(x, { epsilon, out }),
    ({ length }) => core.l2ScalingBackward(dy, x, length, { epsilon, out: buffer }),
  );
}

function minMaxScaling(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  return {
    forward: () => core.minMaxScaling(x),
    backward: () => core.quantileScalingBackward(dy, x, 'min-max'),
  };
}

function zScoreScaling(work: Workload): Run {
  const [x, dy] = [input(work, 'x'), input(work, 'dy')];
  return {
    forward: () => core.zScoreScaling(x),
    backward: () => core.zScoreScalingBackward(dy, x),
  };
}

/** How each method is run with the core. */
export const coreRuns: Readonly<Record<string, (work: Workload) => Run>> = {
  batchNorm: usual(core.batchNormTraining, core.batchNormBackward, none),
  batchNormInference,
  maskedBatchNorm,
  batchRenorm,
  layerNorm: usual(core.layerNorm, core.layerNormBackward, trailing),
  layerNormPerChannel: usual(core.layerNorm, core.layerNormBackward, () => ({
    affine: 'channel' as const,
  })),
  channelLayerNorm: usual(core.channelLayerNorm, core.channelLayerNormBackward, none),
  instanceNorm: usual(core.instanceNorm, core.instanceNormBackward, none),
  adaptiveInstanceNorm,
  groupNorm: usual(core.groupNorm, core.groupNormBackward, ({ options }) => ({
    groups: options['groups'] as number,
  })),
  switchableNorm,
  rmsNorm,
  weightNorm,
  weightStandardization,
  spectralNorm,
  meanOnlyBatchNorm,
  filterResponseNorm,
  localResponseNorm,
  dynamicTanh,
  l2Scaling,
  minMaxScaling,
  zScoreScaling,
};

import type { Statistics } from '../../../core/index.ts';
import type { Kernels } from '../kernels.ts';
import { zeros, type Hidden, type Layer, type Mode, type Parameter } from '../layer.ts';
import { batchNormLayer } from '../normalizations/batch-norm-layer.ts';
import { exampleNormLayer } from '../normalizations/example-norm-layer.ts';
import type { NormalizationOptions } from '../normalizations/options.ts';
import { scaleAndShift } from '../normalizations/scale-and-shift.ts';
import type { Parameters } from '../parameters.ts';
import { viewsOf } from './views.ts';

/** How a recurrent network is normalized: at each step on its own. */
export interface StepOptions extends NormalizationOptions {
  readonly kind: 'none' | 'layer' | 'batch';
  /**
   * The length that the network was trained with. Batch Normalization remembers statistics for each
   * step; later steps, in a longer sequence, use the last step's.
   */
  readonly trainedSteps: number;
}

/** A normalization at every step of a sequence, with one γ and β for all steps. */
export interface StepNormalization {
  readonly name: string;
  /** What is normalized [T, N, F]. */
  readonly input: Hidden;
  /** What comes out at each step [N, F]. */
  readonly outputs: readonly Hidden[];
  readonly forward: (step: number, mode: Mode) => void;
  readonly backward: (step: number) => void;
  /** Sums the steps' gradients of γ and β, after the last `backward`. */
  readonly gather: () => void;
  /** The statistics that a step took last; none with running ones, and without normalization. */
  readonly statistics: (step: number) => Statistics | undefined;
}

/** γ at first: before tanh and sigmoids, 1 would drive batch-normalized sums into saturation. */
const firstGamma = { none: 1, layer: 1, batch: 0.1 };

/**
 * Makes the normalization and the buffers that it reads.
 *
 * @param shape [T, N, F]
 * @see Cooijmans et al. 2016, arXiv 1603.09025, sections 3 and 4: statistics for each step, γ = 0.1
 */
export function stepNormalization(
  kernels: Kernels,
  parameters: Parameters,
  name: string,
  shape: readonly [number, number, number],
  options: StepOptions,
): StepNormalization {
  const [steps, examples, features] = shape;
  const input = { value: zeros(kernels, shape), gradient: zeros(kernels, shape) };
  const values = viewsOf(input.value, steps, [examples, features]);
  const gradients = viewsOf(input.gradient, steps, [examples, features]);
  const inputs = values.map((value, t) => ({ value, gradient: gradients[t]! })); // as many
  const { kind } = options;
  if (kind === 'none') {
    const nothing = () => undefined;
    const passes = { forward: nothing, backward: nothing, gather: nothing };
    return { name, input, outputs: inputs, statistics: nothing, ...passes };
  }
  const shared = scaleAndShift(parameters, name, features, firstGamma[kind]);
  const ofStep = (parameter: Parameter) => ({
    ...parameter,
    gradient: zeros(kernels, parameter.value.shape),
  });
  const own = inputs.map(() => ({ gamma: ofStep(shared.gamma), beta: ofStep(shared.beta) }));
  const layers = inputs.map((activation, t): Layer => {
    const scale = own[t]!; // as many as inputs
    if (kind === 'layer') return exampleNormLayer(kernels, name, kind, activation, scale, options);
    const remembered = `${name}.${Math.min(t, options.trainedSteps - 1)}`;
    const running = parameters.remember(remembered, features);
    return batchNormLayer(kernels, name, activation, scale, running, options);
  });
  return {
    name,
    input,
    statistics: (step) => layers[step]?.statistics?.(),
    outputs: layers.map(({ output }) => output),
    forward: (step, mode) => {
      layers[step]!.forward(mode);
    },
    backward: (step) => {
      layers[step]!.backward();
    },
    gather: () => {
      gather(
        shared.gamma,
        own.map(({ gamma }) => gamma),
      );
      gather(
        shared.beta,
        own.map(({ beta }) => beta),
      );
    },
  };
}

function gather({ gradient: { data } }: Parameter, own: readonly Parameter[]): void {
  for (let i = 0; i < data.length; i += 1) {
    let sum = 0;
    for (const { gradient } of own) sum += gradient.data[i]!; // as long as data
    data[i] = sum;
  }
}

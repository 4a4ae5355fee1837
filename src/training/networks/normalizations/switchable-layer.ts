import {
  switchableNorm,
  switchableNormBackward,
  type RunningStatistics,
  type Switched,
} from '../../../core/index.ts';
import type { Kernels } from '../kernels.ts';
import { createActivation, type Hidden, type Layer, type Parameter } from '../layer.ts';
import { followBatch } from './follow-batch.ts';
import type { NormalizationOptions } from './options.ts';
import { buffersOf, type ScaleAndShift } from './scale-and-shift.ts';

/** The logits of the weights of instance, layer and batch, [3] each. */
export interface Logits {
  readonly mean: Parameter;
  readonly variance: Parameter;
}

/**
 * Switchable Normalization: a learned mixture of Instance, Layer and Batch Normalization.
 *
 * @param input [N, C, ...spatial], with at least one spatial axis
 * @param own γ and β [C]
 * @param logits all 0 at first: one third each
 * @param running stands for the batch's statistics in `running` mode
 */
export function switchableLayer(
  kernels: Kernels,
  name: string,
  input: Hidden,
  own: ScaleAndShift,
  logits: Logits,
  running: RunningStatistics,
  options: NormalizationOptions,
): Layer {
  const output = createActivation(kernels, input.value.shape);
  const buffers = buffersOf(own, options.epsilon, input, output);
  const [x, dy] = [input.value, output.gradient];
  // The core takes logits in double.
  const inDouble = { meanLogits: new Float64Array(3), varianceLogits: new Float64Array(3) };
  const [forward, backward] = [
    { ...buffers.forward, ...inDouble },
    { ...buffers.backward, ...inDouble },
  ];
  let switched: Switched | undefined;
  return {
    name,
    output,
    statistics: () => switched?.batch,
    forward: (mode) => {
      inDouble.meanLogits.set(logits.mean.value.data);
      inDouble.varianceLogits.set(logits.variance.value.data);
      const fixed = mode === 'running' ? running : undefined;
      switched = switchableNorm(x, { ...forward, running: fixed });
      if (mode === 'train') followBatch(running, switched.batch, options.running);
    },
    backward: () => {
      if (switched === undefined) throw new Error('backward needs a forward step before it');
      const gradients = switchableNormBackward(dy, x, switched, backward);
      logits.mean.gradient.data.set(gradients.dmeanLogits);
      logits.variance.gradient.data.set(gradients.dvarianceLogits);
    },
  };
}

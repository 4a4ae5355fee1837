import {
  batchNormBackward,
  batchNormInference,
  batchNormInferenceBackward,
  batchNormTraining,
  type RunningStatistics,
  type Statistics,
} from '../../../core/index.ts';
import type { Kernels } from '../kernels.ts';
import { createActivation, type Hidden, type Layer } from '../layer.ts';
import { followBatch } from './follow-batch.ts';
import type { NormalizationOptions } from './options.ts';
import { buffersOf, type ScaleAndShift } from './scale-and-shift.ts';

/**
 * Batch Normalization with its running statistics.
 *
 * @param input [N, C, ...spatial]
 * @param own γ and β [C]
 * @param running which `forward('train')` moves
 */
export function batchNormLayer(
  kernels: Kernels,
  name: string,
  input: Hidden,
  own: ScaleAndShift,
  running: RunningStatistics,
  options: NormalizationOptions,
): Layer {
  const output = createActivation(kernels, input.value.shape);
  const buffers = buffersOf(own, options.epsilon, input, output);
  const fixed = { ...buffers.forward, running };
  const [x, dy] = [input.value, output.gradient];
  let statistics: Statistics | undefined;
  return {
    name,
    output,
    statistics: () => statistics,
    forward: (mode) => {
      statistics = undefined;
      if (mode === 'running') {
        batchNormInference(x, fixed);
        return;
      }
      ({ statistics } = batchNormTraining(x, buffers.forward));
      if (mode === 'train') followBatch(running, statistics, options.running);
    },
    backward: () => {
      if (statistics === undefined) batchNormInferenceBackward(dy, x, running, buffers.backward);
      else batchNormBackward(dy, x, statistics, buffers.backward);
    },
  };
}

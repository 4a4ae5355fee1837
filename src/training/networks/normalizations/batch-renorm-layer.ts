import {
  batchNormInference,
  batchNormInferenceBackward,
  batchRenorm,
  batchRenormBackward,
  type RunningStatistics,
} from '../../../core/index.ts';
import type { Kernels } from '../kernels.ts';
import { createActivation, type Hidden, type Layer } from '../layer.ts';
import { followBatch } from './follow-batch.ts';
import type { NormalizationOptions } from './options.ts';
import { buffersOf, type ScaleAndShift } from './scale-and-shift.ts';

/**
 * Batch Renormalization, whose limits open over the first steps of training.
 *
 * Formula: after t of T steps rMax is 1 + (rMax − 1) t / T and dMax is dMax t / T; with `batch`
 * statistics it is Batch Normalization (limits 1 and 0)
 *
 * @param input [N, C, ...spatial]
 * @see Ioffe 2017, arXiv 1702.03275, section 3: r and d are opened after a start with plain
 *   Batch Normalization
 */
export function batchRenormLayer(
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
  let step = 0;
  let corrected: ReturnType<typeof batchRenorm> | undefined;
  return {
    name,
    output,
    statistics: () => corrected?.statistics,
    forward: (mode) => {
      if (mode === 'running') {
        corrected = undefined;
        batchNormInference(x, fixed);
        return;
      }
      corrected = batchRenorm(x, { ...fixed, ...limitsAt(mode === 'train' ? step : 0, options) });
      if (mode !== 'train') return;
      step += 1;
      followBatch(running, corrected.statistics, options.running);
    },
    backward: () => {
      if (corrected === undefined) batchNormInferenceBackward(dy, x, running, buffers.backward);
      else batchRenormBackward(dy, x, corrected, buffers.backward);
    },
  };
}

function limitsAt(step: number, { limits }: NormalizationOptions) {
  const share = limits.steps === 0 ? 1 : Math.min(1, step / limits.steps);
  return { rMax: 1 + share * (limits.rMax - 1), dMax: share * limits.dMax };
}

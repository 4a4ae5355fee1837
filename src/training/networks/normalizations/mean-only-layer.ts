import {
  batchNormInference,
  batchNormInferenceBackward,
  meanOnlyBatchNorm,
  meanOnlyBatchNormBackward,
  type RunningStatistics,
  type Statistics,
} from '../../../core/index.ts';
import type { Kernels } from '../kernels.ts';
import { createActivation, type Hidden, type Layer, type Parameter } from '../layer.ts';
import { followBatch } from './follow-batch.ts';
import type { NormalizationOptions } from './options.ts';

/**
 * Mean-only Batch Normalization, which Weight Normalization's paper pairs it with.
 *
 * Formula: y = x − μ + β; in inference the running mean stands for μ
 *
 * @param input [N, C, ...spatial]
 * @param beta [C]
 */
export function meanOnlyLayer(
  kernels: Kernels,
  name: string,
  input: Hidden,
  beta: Parameter,
  running: RunningStatistics,
  options: NormalizationOptions,
): Layer {
  const output = createActivation(kernels, input.value.shape);
  const [x, dy] = [input.value, output.gradient];
  const ones = running.variance.slice().fill(1);
  const forward = { beta: beta.value.data, out: output.value.data };
  const backward = { dx: input.gradient.data, dbeta: beta.gradient.data };
  const fixed = { running: { mean: running.mean, variance: ones }, epsilon: 0 };
  let statistics: Statistics | undefined;
  return {
    name,
    output,
    statistics: () => statistics,
    forward: (mode) => {
      statistics = undefined;
      if (mode === 'running') {
        batchNormInference(x, { ...forward, ...fixed });
        return;
      }
      ({ statistics } = meanOnlyBatchNorm(x, forward));
      if (mode === 'train') followBatch(running, statistics, options.running);
    },
    backward: () => {
      if (statistics !== undefined) meanOnlyBatchNormBackward(dy, { out: backward });
      else batchNormInferenceBackward(dy, x, fixed.running, { epsilon: 0, out: backward });
    },
  };
}

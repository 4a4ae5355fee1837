import { afterAll, expect, test, vi } from 'vitest';
import * as core from '../../../src/core/index.ts';
import type { FloatType } from '../../../src/core/index.ts';
import { onnxMethods } from '../../peers/onnx.ts';
import { runOnnx } from '../../peers/onnx-run.ts';
import { adapters } from '../core/reference-adapters.ts';
import type { ReferenceCase } from '../core/reference-cases.ts';
import { differentialCase, withType } from './differential-cases.ts';
import { errorTable } from './error-table.ts';
import { relativeError } from './relative-error.ts';

// Minutes of cases on a busy machine are not a fault.
vi.setConfig({ testTimeout: 120_000 });

const SEEDS = 60;
const FIRST_SEED = 1001;
/**
 * Relative to the largest number of an array. In single precision the runtime's own error shows: its
 * Group and Instance Normalization are off by 1e-5 from the same values computed in double.
 */
const TOLERANCE: Readonly<Record<FloatType, number>> = { float64: 1e-12, float32: 3e-5 };

const table = errorTable(
  `onnxruntime-web, seeds ${FIRST_SEED} to ${FIRST_SEED + SEEDS - 1}, ` +
    `tolerance ${TOLERANCE.float64} and ${TOLERANCE.float32}`,
);

/** The inputs and the core's output of a case; inference is made from Batch Normalization's case. */
function forwardOf(method: string, seed: number, type: FloatType) {
  if (method !== 'batchNormInference') {
    const { inputs, ...rest } = differentialCase(method, seed);
    const { beta, ...others } = inputs;
    // ONNX's RMS Normalization has no β.
    const given = { ...rest, inputs: method === 'rmsNorm' ? others : inputs };
    const result = adapters[method]!(withType(given, type));
    return { given, y: result['y'] };
  }
  const { inputs, ...rest } = differentialCase('batchNorm', seed);
  const batch = inputs['x1']!;
  const { mean, variance } = core.moments(batch, core.batchPartition(batch.shape));
  const running = { mean: mean.map(Math.fround), variance: variance.map(Math.fround) };
  const [gamma, beta] = [inputs['gamma']!, inputs['beta']!];
  const { shape } = gamma;
  const named = {
    x: inputs['x0']!,
    gamma,
    beta,
    mean: { data: running.mean, shape },
    variance: { data: running.variance, shape },
  };
  const given: ReferenceCase = { ...rest, inputs: named };
  const epsilon = rest.options['epsilon'] as number;
  const typed = withType(given, type).inputs;
  const affine = { gamma: typed['gamma']?.data, beta: typed['beta']?.data };
  return { given, y: core.batchNormInference(typed['x']!, { running, ...affine, epsilon }).data };
}

test.each(Object.keys(onnxMethods))('%s agrees with onnxruntime-web', async (method) => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed += 1) {
    for (const type of ['float64', 'float32'] as const) {
      const { given, y } = forwardOf(method, seed, type);
      const expected = await runOnnx(method, given.inputs, given.options, type);
      if (expected === undefined) continue;
      const error = relativeError(y, expected);
      table.add(method, type, 'forward', error);
      expect(error, `seed ${seed} ${method} ${type}`).toBeLessThan(TOLERANCE[type]);
    }
  }
});

afterAll(() => console.log(table.print()));

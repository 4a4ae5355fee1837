import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as tf from '@tensorflow/tfjs';
import type { FloatArray, FloatType, RunningOptions, Tensor } from '../../../src/core/index.ts';
import { runningTfjs, runTfjs } from '../../peers/tfjs-run.ts';
import { randomMethods } from '../core/random-cases.ts';
import { adapters } from '../core/reference-adapters.ts';
import type { ReferenceCase } from '../core/reference-cases.ts';
import { differentialCase, withType } from './differential-cases.ts';
import { errorTable } from './error-table.ts';
import { relativeError } from './relative-error.ts';

// Minutes of cases on a busy machine are not a fault.
vi.setConfig({ testTimeout: 120_000 });

const SEEDS = 120;
const FIRST_SEED = 1;
/** Relative to the largest number of an array: TensorFlow.js rounds every step to single. */
const TOLERANCE = 1e-5;
/** Without ε, two rows that are almost equal divide these roundings by almost 0. */
const TOLERANCE_WITHOUT_EPSILON = 1e-3;

const table = errorTable(
  `TensorFlow.js ${tf.version_core}, its operations and its gradients, ` +
    `seeds ${FIRST_SEED} to ${FIRST_SEED + SEEDS - 1}, tolerance ${TOLERANCE} (zScoreScaling: ${TOLERANCE_WITHOUT_EPSILON})`,
);
const types: readonly FloatType[] = ['float64', 'float32'];

beforeAll(() => tf.setBackend('cpu'));

/** One call of the peer: its method, inputs, and what the core calls the output's parts. */
interface Call {
  readonly method: string;
  readonly inputs: Readonly<Record<string, Tensor>>;
  readonly suffix: string;
}

function callsOf(
  { method, inputs }: ReferenceCase,
  core: Readonly<Record<string, FloatArray | undefined>>,
): Call[] {
  if (method !== 'batchNorm') return [{ method, inputs, suffix: '' }];
  const [gamma, beta, dy] = [inputs['gamma']!, inputs['beta']!, inputs['dy']!];
  const { shape } = gamma;
  const mean = { data: core['runningMean']!, shape };
  const variance = { data: core['runningVariance']!, shape };
  const training = { x: inputs['x2']!, gamma, beta, dy };
  const inference = { x: inputs['x0']!, mean, variance, gamma, beta, dy };
  return [
    { method, inputs: training, suffix: '' },
    { method: 'batchNormInference', inputs: inference, suffix: 'Inference' },
  ];
}

test.each(randomMethods)('%s and its gradients agree with TensorFlow.js', (method) => {
  const tolerance = method === 'zScoreScaling' ? TOLERANCE_WITHOUT_EPSILON : TOLERANCE;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed += 1) {
    const given = differentialCase(method, seed);
    const results = types.map((type) => adapters[method]!(withType(given, type)));
    for (const call of callsOf(given, results[0]!)) {
      const expected = runTfjs(call.method, call.inputs, given.options);
      for (const [i, result] of results.entries()) {
        for (const [name, { data }] of Object.entries(expected)) {
          const incoming = name.startsWith('d') ? call.inputs['dy']!.data : undefined;
          const error = relativeError(result[name + call.suffix], data, incoming);
          table.add(call.method, types[i]!, name === 'y' ? 'forward' : 'backward', error);
          const label = `seed ${seed} ${call.method} ${name} ${types[i]!} ${JSON.stringify(given.options)}`;
          expect(error, label).toBeLessThan(tolerance);
        }
      }
    }
  }
});

test('running statistics in every convention agree with TensorFlow.js', () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed += 1) {
    const given = differentialCase('batchNorm', seed);
    const { runningMean, runningVariance } = adapters['batchNorm']!(given);
    const batches = ['x0', 'x1', 'x2'].map((name) => given.inputs[name]!);
    const expected = runningTfjs(batches, given.options as unknown as RunningOptions);
    for (const [i, actual] of [runningMean, runningVariance].entries()) {
      const error = relativeError(actual, expected[i]!);
      table.add('updateRunning', 'float64', 'forward', error);
      expect(error, `seed ${seed}`).toBeLessThan(TOLERANCE);
    }
  }
});

afterAll(() => console.log(table.print()));

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as tf from '@tensorflow/tfjs';
import type { FloatType, RunningOptions } from '../../../src/core/index.ts';
import { loadMethods } from '../../method-contract/load-methods.ts';
import { isNone, type MethodCase, type NamedMethod } from '../../method-contract/method.ts';
import type { PeerCall, Result } from '../../method-contract/method.ts';
import { methodFiles } from '../../method-contract/method-names.ts';
import { runningTfjs, runTfjs } from '../../peers/tfjs-run.ts';
import type { TfjsMethod } from '../../peers/tfjs-method.ts';
import { differentialCase, withType } from './differential-cases.ts';
import { errorTable } from './error-table.ts';
import { relativeError } from './relative-error.ts';

// Minutes of cases on a busy machine are not a fault.
vi.setConfig({ testTimeout: 120_000 });

const SEEDS = 120;
const FIRST_SEED = 1;
/** Relative to the largest number of an array: TensorFlow.js rounds every step to single. */
const TOLERANCE = 1e-5;

const table = errorTable(
  `TensorFlow.js ${tf.version_core}, its operations and its gradients, ` +
    `seeds ${FIRST_SEED} to ${FIRST_SEED + SEEDS - 1}, tolerance ${TOLERANCE} where a method does not tell its own`,
);
const types: readonly FloatType[] = ['float64', 'float32'];

beforeAll(() => tf.setBackend('cpu'));

/** A method that TensorFlow.js can express. */
type Expressed = NamedMethod & { readonly tfjs: TfjsMethod };

const methods = await loadMethods(methodFiles());
const expressed = methods.filter((method): method is Expressed => !isNone(method.tfjs));

/** The method of a name. */
function named(name: string): Expressed {
  const found = expressed.find((method) => method.name === name);
  if (found === undefined) throw new Error(`TensorFlow.js has no ${name}`);
  return found;
}

function callsOf(method: NamedMethod, given: MethodCase, result: Result): readonly PeerCall[] {
  if (method.peerCalls !== undefined) return method.peerCalls(given, result);
  return [{ method: method.name, inputs: given.inputs, suffix: '' }];
}

test.each(expressed)('$name and its gradients agree with TensorFlow.js', (method) => {
  const tolerance = method.tfjsTolerance ?? TOLERANCE;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed += 1) {
    const given = differentialCase(method, seed);
    const results = types.map((type) => method.run(withType(given, type)));
    for (const call of callsOf(method, given, results[0]!)) {
      const expected = Object.entries(runTfjs(named(call.method), call.inputs, given.options));
      // Without a backward step in the core there is nothing to compare its gradients with.
      const compared = isNone(method.gradient) ? expected.slice(0, 1) : expected;
      for (const [i, result] of results.entries()) {
        for (const [name, { data }] of compared) {
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
    const given = differentialCase(named('batchNorm'), seed);
    const { runningMean, runningVariance } = named('batchNorm').run(given);
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

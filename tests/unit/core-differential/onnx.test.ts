import { afterAll, expect, test, vi } from 'vitest';
import type { FloatType } from '../../../src/core/index.ts';
import { loadMethods } from '../../method-contract/load-methods.ts';
import type { NamedMethod } from '../../method-contract/method.ts';
import { methodFiles } from '../../method-contract/method-names.ts';
import { runOnnx } from '../../peers/onnx-run.ts';
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

const methods = (await loadMethods(methodFiles())).filter(({ onnx }) => onnx !== undefined);

/** A case with no input but those that the operator takes: ONNX's RMS Normalization has no β. */
function caseOf(method: NamedMethod, seed: number) {
  const given = differentialCase(method, seed);
  const takes = method.onnx?.(given.inputs['x']!, given.options)?.takes ?? [];
  const inputs = Object.entries(given.inputs).filter(
    ([name]) => name === 'dy' || takes.includes(name),
  );
  return { ...given, inputs: Object.fromEntries(inputs) };
}

test.each(methods)('$name agrees with onnxruntime-web', async (method) => {
  let compared = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed += 1) {
    for (const type of ['float64', 'float32'] as const) {
      const given = caseOf(method, seed);
      const expected = await runOnnx(method.onnx, given.inputs, given.options, type);
      if (expected === undefined) continue;
      const error = relativeError(method.run(withType(given, type))['y'], expected);
      table.add(method.name, type, 'forward', error);
      expect(error, `seed ${seed} ${method.name} ${type}`).toBeLessThan(TOLERANCE[type]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(0);
});

afterAll(() => console.log(table.print()));

import { afterAll, expect, test } from 'vitest';
import type { FloatArray, FloatType } from '../../../src/core/index.ts';
import { loadMethods } from '../../method-contract/load-methods.ts';
import type { MethodCase, NamedMethod } from '../../method-contract/method.ts';
import { methodFiles } from '../../method-contract/method-names.ts';
import { frameworks, referenceCases } from '../../method-contract/reference-cases.ts';

/** The largest difference that is accepted, relative to the largest number of an array. */
const TOLERANCE: Readonly<Record<FloatType, number>> = { float64: 1e-12, float32: 2e-6 };

const cases = frameworks.flatMap(referenceCases);
const names = new Set(cases.map(({ method }) => method));
const methods = (await loadMethods(methodFiles())).filter(({ name }) => names.has(name));
const rows: string[] = [];

function largest(values: FloatArray | undefined): number {
  let size = 0;
  for (const value of values ?? []) size = Math.max(size, Math.abs(value));
  return size;
}

/** The largest difference of two arrays, relative to a size. */
function relativeError(actual: FloatArray | undefined, expected: FloatArray, size: number): number {
  if (actual?.length !== expected.length) return Infinity;
  const differences = Float64Array.from(expected, (value, i) => (actual[i] ?? NaN) - value);
  return differences.some(Number.isNaN) ? NaN : largest(differences) / size;
}

/** The largest error over all outputs of a case. */
function errorOf(method: NamedMethod, given: MethodCase): number {
  const result = method.run(given);
  const tolerance = (given.options['tolerance'] as number | undefined) ?? TOLERANCE[given.type];
  const errors = Object.entries(given.outputs).map(([name, expected]) => {
    // A gradient of x can cancel to almost 0: there the gradient that came in is the measure.
    const incoming = name.startsWith('dx') ? largest(given.inputs['dy']?.data) : 0;
    const size = Math.max(largest(expected.data), incoming, Number.MIN_VALUE);
    const error = relativeError(result[name], expected.data, size);
    const label = `${given.framework} ${given.method} ${name} ${JSON.stringify(given.options)}`;
    expect(error, label).toBeLessThan(tolerance);
    return error;
  });
  return Math.max(...errors);
}

test('every reference case has a method', () => {
  expect(methods.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
});

test.each(methods)('$name agrees with the frameworks', (method) => {
  for (const type of ['float64', 'float32'] as const) {
    const mine = cases.filter((given) => given.method === method.name && given.type === type);
    if (mine.length === 0) continue;
    const worst = Math.max(...mine.map((given) => errorOf(method, given)));
    const counts = frameworks.map((name) => {
      return String(mine.filter(({ framework }) => framework === name).length).padStart(8);
    });
    rows.push(`${method.name.padEnd(24)}${type}${counts.join('')}   ${worst.toExponential(1)}`);
  }
});

afterAll(() => {
  const head = `${'method'.padEnd(24)}type    ${frameworks.map((name) => name.padStart(8)).join('')}`;
  console.log(
    `Reference cases and the largest error, relative to the array's largest number\n` +
      `${head}   error\n${rows.join('\n')}\n` +
      `${cases.length} cases. maskedBatchNorm: Keras adds 1e-7 to the number of kept positions.`,
  );
});

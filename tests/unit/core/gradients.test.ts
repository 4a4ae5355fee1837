import { afterAll, expect, test } from 'vitest';
import type { FloatArray } from '../../../src/core/index.ts';
import { loadMethods } from '../../method-contract/load-methods.ts';
import { isNone, type MethodCase, type NamedMethod } from '../../method-contract/method.ts';
import { methodFiles } from '../../method-contract/method-names.ts';
import { randomCase } from '../../method-contract/random-case.ts';

const CASES = 25;
const STEP = 1e-4;
const rows: string[] = [];
const methods = (await loadMethods(methodFiles())).filter(({ gradient }) => !isNone(gradient));

/** Σ y dy, the loss whose gradient a backward step returns. */
function loss({ run }: NamedMethod, given: MethodCase): number {
  const dy = given.inputs['dy']?.data ?? [];
  return Array.from(run(given)['y'] ?? []).reduce(
    (sum, value, i) => sum + value * (dy[i] ?? NaN),
    0,
  );
}

/** The fourth-order central difference of the loss by one number of an input. */
function difference(method: NamedMethod, given: MethodCase, data: FloatArray, i: number): number {
  const middle = data[i] ?? NaN;
  const at = (steps: number) => {
    data[i] = middle + steps * STEP;
    return loss(method, given);
  };
  const slope = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * STEP);
  data[i] = middle;
  return slope;
}

/** The largest error of all gradients of a case, relative to the largest number of each, and where it is. */
function worstError(method: NamedMethod, given: MethodCase) {
  const result = method.run(given);
  let worst = { error: 0, at: 'none' };
  for (const [name, gradient] of Object.entries(result)) {
    const source = name === 'dx' ? (method.main ?? 'x') : name.slice(1);
    const input = given.inputs[source];
    if (!name.startsWith('d') || input === undefined || gradient === undefined) continue;
    const numerical = Float64Array.from(gradient, (_, i) =>
      difference(method, given, input.data, i),
    );
    const size = Math.max(1, ...Array.from(gradient, Math.abs));
    for (const [i, value] of numerical.entries()) {
      const error = Math.abs(value - (gradient[i] ?? NaN)) / size;
      // What is no number is the worst, and stays it.
      if (error > worst.error || Number.isNaN(error)) worst = { error, at: `${name}[${i}]` };
    }
  }
  return worst;
}

test.each(methods)('every gradient of $name is a central difference', (method) => {
  let most = 0;
  for (let seed = 0; seed < CASES; seed += 1) {
    const { error, at } = worstError(method, randomCase(method, seed));
    expect(error, `${at} of seed ${seed}`).toBeLessThan(2e-8);
    most = Math.max(most, error);
  }
  rows.push(`${method.name.padEnd(24)}${String(CASES).padStart(5)}   ${most.toExponential(1)}`);
});

afterAll(() => {
  console.log(
    `Gradients against central differences: cases and the largest error\n${rows.join('\n')}`,
  );
});

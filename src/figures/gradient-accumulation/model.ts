import { rememberLast } from '../../kit/data/remember-last.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { gradientOf, synchronizedGradient } from './gradient.ts';
import { drawTask, examples, slice } from './network.ts';
import { methods, parameters, type Method } from './parameters.ts';

/** How far the accumulated gradient is from the whole batch's, relative to its length. */
export interface Difference {
  readonly method: Method;
  readonly parts: number;
  readonly difference: number;
}

/** One weight's gradient. */
export interface Entry {
  /** From the whole batch. */
  readonly whole: number;
  /** Added up from the parts. */
  readonly accumulated: number;
}

/** The state of the figure. */
export interface Model {
  readonly parts: number;
  readonly size: number;
  readonly method: Method;
  readonly synchronized: boolean;
  readonly differences: readonly Difference[];
  readonly entries: readonly Entry[];
}

/** Adds up the gradients of the parts and compares the sum with the whole batch's gradient. */
export function model({ parts, method, synchronized, seed }: Values<typeof parameters>): Model {
  const task = drawTask(seed);
  const whole = gradientOf(method, task.network, task.batch);
  const accumulated = accumulate(method, task, parts, synchronized);
  return {
    parts,
    size: examples / parts,
    method,
    synchronized,
    differences: compareAll(seed, synchronized),
    entries: Array.from(whole, (value, index) => ({
      whole: value,
      accumulated: accumulated[index] ?? NaN,
    })),
  };
}

/** The difference of every method at every split. */
export function rows({ differences }: Model): Table {
  return {
    columns: ['parts', 'size', ...methods],
    rows: parameters.parts.values.map((parts) => [
      parts,
      examples / parts,
      ...methods.map((method) => differenceAt(differences, method, parts)),
    ]),
  };
}

/** The difference of one method at one split. */
export function differenceAt(
  differences: readonly Difference[],
  method: Method,
  parts: number,
): number {
  const found = differences.find((one) => one.method === method && one.parts === parts);
  return found?.difference ?? NaN;
}

type Task = ReturnType<typeof drawTask>;

/** Remembered, because moving along the splits must not go through all of them again. */
const compareAll = rememberLast((seed: number, synchronized: boolean): readonly Difference[] => {
  const task = drawTask(seed);
  return methods.flatMap((method) => {
    const whole = gradientOf(method, task.network, task.batch);
    return parameters.parts.values.map((parts) => ({
      method,
      parts,
      difference: relativeDifference(accumulate(method, task, parts, synchronized), whole),
    }));
  });
});

function accumulate(
  method: Method,
  { network, batch }: Task,
  parts: number,
  synchronized: boolean,
): Float64Array {
  if (method === 'bn' && synchronized) return synchronizedGradient(network, batch, parts);
  const size = examples / parts;
  const sum = gradientOf(method, network, slice(batch, 0, size));
  for (let part = 1; part < parts; part++) {
    const gradient = gradientOf(method, network, slice(batch, part * size, (part + 1) * size));
    for (const [index, value] of gradient.entries()) sum[index] = (sum[index] ?? 0) + value;
  }
  return sum;
}

function relativeDifference(gradient: Float64Array, reference: Float64Array): number {
  const difference = gradient.map((value, index) => value - (reference[index] ?? NaN));
  return lengthOf(difference) / lengthOf(reference);
}

function lengthOf(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
}

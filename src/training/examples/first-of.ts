import type { Examples } from './examples.ts';

/** The first examples of a set, not copied. */
export function firstOf({ inputs, labels, shape }: Examples, count: number): Examples {
  const size = inputs.length / labels.length;
  return { inputs: inputs.subarray(0, count * size), labels: labels.subarray(0, count), shape };
}

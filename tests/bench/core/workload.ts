import { createRandom, tensor, type FloatType } from '../../../src/core/index.ts';
import { isNone, type Bench, type Draw, type NamedMethod } from '../../method-contract/method.ts';
import type { Workload } from '../../method-contract/method.ts';
import { mainShape } from '../../method-contract/random-case.ts';

const ordinary: Workload['floats'] = (length, type) =>
  type === 'float32' ? new Float32Array(length) : new Float64Array(length);

/** What is measured: the data of one figure, of one convolutional layer, of a transformer's layer. */
export const sizes = {
  figure: [8, 8, 4, 4],
  layer: [32, 64, 32, 32],
  transformer: [8, 512, 768],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** A method that is measured. */
export type MeasuredMethod = NamedMethod & { readonly bench: Bench };

/** Those of some methods that are measured. */
export function measured(methods: readonly NamedMethod[]): readonly MeasuredMethod[] {
  return methods.filter((method): method is MeasuredMethod => !isNone(method.bench));
}

/** Random inputs (between 0.5 and 1.5) of a method, and `dy`; with options of the usual kind. */
export function workload(
  { name, bench, random }: MeasuredMethod,
  shape: readonly number[],
  type: FloatType,
  floats = ordinary,
): Workload {
  const generator = createRandom(1);
  const draw: Draw = (...lengths) => {
    const size = lengths.reduce((a, b) => a * b, 1);
    const data = floats(size, type);
    for (let i = 0; i < size; i += 1) data[i] = 0.5 + generator.uniform();
    return tensor(data, lengths);
  };
  const inputs = bench.inputs?.(draw, shape) ?? random(draw, shape, createRandom(2)).inputs;
  const dy = draw(...mainShape(inputs, shape));
  const options = { epsilon: 1e-5, ...bench.options?.(shape) };
  return { method: name, inputs: { ...inputs, dy }, options, floats };
}

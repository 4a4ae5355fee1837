import { createRandom, type FloatArray } from '../../../src/core/index.ts';
import type {
  ConvolutionShape,
  DenseShape,
  Kernels,
} from '../../../src/training/networks/kernels.ts';

/** Numbers between −1 and 1, single precision. */
export function numbers(length: number, seed: number): Float32Array {
  const random = createRandom(seed);
  return Float32Array.from({ length }, () => 2 * random.uniform() - 1);
}

/** The inputs of any kernel; those that it does not have are empty. */
export type Inputs = readonly [FloatArray, FloatArray, FloatArray, FloatArray];

/** A kernel on some inputs, for any kernels. */
export type Call = (kernels: Kernels, inputs: Inputs, result: FloatArray) => void;

/** A kernel that sums: what it reads and writes, and how many terms a sum has. */
export interface Kernel {
  readonly call: Call;
  readonly inputs: readonly number[];
  readonly length: number;
  readonly terms: number;
}

/** The kernels of a convolutional layer. */
export function convolutions(shape: ConvolutionShape) {
  const { examples, channels, filters, height, width } = shape;
  const area = height * width;
  const [x, y, w] = [examples * channels * area, examples * filters * area, filters * channels * 9];
  return [
    {
      call: (k, [a, b, c], r) => k.convolve(shape, a, b, c, r),
      inputs: [x, w, filters],
      length: y,
      terms: 9 * channels + 1,
    },
    {
      call: (k, [a, b], r) => k.convolveInputGradient(shape, a, b, r),
      inputs: [y, w],
      length: x,
      terms: 9 * filters,
    },
    {
      call: (k, [a, b], r) => k.convolveWeightGradient(shape, a, b, r),
      inputs: [y, x],
      length: w,
      terms: examples * area,
    },
    {
      call: (k, [a], r) => k.biasGradient(area, a, r),
      inputs: [y],
      length: filters,
      terms: examples * area,
    },
  ] satisfies readonly Kernel[];
}

/** The kernels of a dense layer. */
export function products(shape: DenseShape) {
  const { examples, inputs, outputs } = shape;
  const [x, y, w] = [examples * inputs, examples * outputs, outputs * inputs];
  return [
    {
      call: (k, [a, b, c], r) => k.multiply(shape, a, b, c, r),
      inputs: [x, w, outputs],
      length: y,
      terms: inputs + 1,
    },
    {
      call: (k, [a, b], r) => k.multiplyInputGradient(shape, a, b, r),
      inputs: [y, w],
      length: x,
      terms: outputs,
    },
    {
      call: (k, [a, b], r) => k.multiplyWeightGradient(shape, a, b, r),
      inputs: [y, x],
      length: w,
      terms: examples,
    },
    {
      call: (k, [a], r) => k.biasGradient(1, a, r),
      inputs: [y],
      length: outputs,
      terms: examples,
    },
  ] satisfies readonly Kernel[];
}

/** Inputs of a kernel. */
export function draw({ inputs }: Kernel, seed: number): Float32Array[] {
  return inputs.map((length, i) => numbers(length, seed + i));
}

/** Kernels of some fixed sizes, for their bits. */
export const fixedKernels: readonly Kernel[] = [
  ...convolutions({ examples: 3, channels: 1, filters: 8, height: 14, width: 14 }),
  ...convolutions({ examples: 2, channels: 8, filters: 16, height: 7, width: 7 }),
  ...convolutions({ examples: 2, channels: 5, filters: 3, height: 6, width: 5 }),
  ...products({ examples: 33, inputs: 196, outputs: 10 }),
  ...products({ examples: 2, inputs: 2, outputs: 1 }),
];

/** Copies of inputs that kernels can reach. */
export function inputsFor(kernels: Kernels, inputs: readonly FloatArray[]): Inputs {
  const own = (input: FloatArray | undefined) => {
    const array = kernels.floats(input?.length ?? 0);
    array.set(input ?? []);
    return array;
  };
  return [own(inputs[0]), own(inputs[1]), own(inputs[2]), own(inputs[3])];
}

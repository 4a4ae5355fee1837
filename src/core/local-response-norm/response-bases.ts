import { countElements } from '../partition/count-elements.ts';
import { requireShape } from '../validation/require-shape.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { fastKernels, type FastKernels } from '../wasm/fast-kernels.ts';
import { MOST_CHANNELS, type ResponseCall } from '../wasm/fast-response.ts';
import { USUAL_BETA } from './inverse-power.ts';

/** Local Response Normalization's settings. */
export interface ResponseOptions {
  /** How many neighbouring channels; a positive integer. */
  readonly size: number;
  readonly alpha: number;
  readonly beta: number;
  readonly k: number;
  /** Whether α is divided by the size ('size', PyTorch) or not ('one', the paper). */
  readonly alphaDivisor: 'size' | 'one';
}

/**
 * What Local Response Normalization raises to a power.
 *
 * Formula: b_c = k + α s Σ x_j² over the window of channel c
 *
 * @param x [N, C, ...spatial]
 * @param options the settings
 * @returns one for each element, in double
 */
export function responseBases(x: Tensor, options: ResponseOptions): Float64Array {
  const bases = new Float64Array(x.data.length);
  const call = responseCall(x.shape, options);
  if (x.data instanceof Float32Array) single(x.data, call, bases);
  else double(x.data, call, bases);
  return bases;
}

// Two doors to one loop, one for each type: see ../kernel/README.md.
function single(x: FloatArray, call: ResponseCall, bases: Float64Array): void {
  if (x[0] !== undefined) loop(x, call, bases);
}

function double(x: FloatArray, call: ResponseCall, bases: Float64Array): void {
  if (x[0] !== undefined) loop(x, call, bases);
}

function loop(x: FloatArray, call: ResponseCall, bases: Float64Array): void {
  const { examples, channels, positions, size, k, scale } = call;
  for (let n = 0, i = 0; n < examples; n += 1) {
    for (let c = 0; c < channels; c += 1) {
      const { first, last } = responseWindow(c, channels, size);
      for (let p = 0; p < positions; p += 1, i += 1) {
        let at = (n * channels + first) * positions + p;
        let even = 0;
        let odd = 0;
        let j = first;
        for (; j < last; j += 2, at += 2 * positions) {
          const a = x[at]!; // j < last < channels
          const b = x[at + positions]!;
          even += a * a;
          odd += b * b;
        }
        if (j === last) even += x[at]! * x[at]!;
        bases[i] = k + scale * (even + odd);
      }
    }
  }
}

/** Shape and options as the loops take them. */
export function responseCall(shape: readonly number[], options: ResponseOptions): ResponseCall {
  const [examples = 1, channels = 1] = shape;
  const { size, k } = options;
  const scale = responseScale(options);
  return { examples, channels, positions: countElements(shape, 2), size, k, scale };
}

/** The loops in WebAssembly, where they know the exponent and have room for the channels. */
export function responseKernels(
  { shape: [, channels = 1] }: Tensor,
  { beta }: ResponseOptions,
  arrays: readonly [FloatArray, FloatArray, FloatArray],
): FastKernels | undefined {
  if (beta !== USUAL_BETA || channels > MOST_CHANNELS) return undefined;
  return fastKernels(Infinity, ...arrays);
}

/** α or α / size. */
export function responseScale({ alpha, alphaDivisor, size }: ResponseOptions): number {
  return alphaDivisor === 'size' ? alpha / size : alpha;
}

/** The channels that channel c is normalized by. */
export function responseWindow(c: number, channels: number, size: number) {
  const before = Math.floor(size / 2);
  return { first: Math.max(0, c - before), last: Math.min(channels - 1, c - before + size - 1) };
}

/**
 * Checks what both steps are given.
 *
 * @throws TypeError if x does not hold a Float32Array or Float64Array
 * @throws RangeError if a shape or option is not valid
 */
export function requireResponse(x: Tensor, options: ResponseOptions): void {
  requireTensor('x', x);
  requireOptions(options);
  requireShape('x.shape', x.shape, 2);
}

function requireOptions({ size, alphaDivisor, ...numbers }: ResponseOptions): void {
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`size must be a positive integer: size = ${size}`);
  }
  if (alphaDivisor !== 'size' && alphaDivisor !== 'one') {
    throw new RangeError(
      `alphaDivisor must be 'size' or 'one': alphaDivisor = ${String(alphaDivisor)}`,
    );
  }
  for (const name of ['alpha', 'beta', 'k'] as const) {
    if (!Number.isFinite(numbers[name])) {
      throw new RangeError(`${name} must be a finite number: ${name} = ${numbers[name]}`);
    }
  }
}

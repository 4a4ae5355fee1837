import { countElements } from '../partition/count-elements.ts';
import { requireShape } from '../validation/require-shape.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import type { Tensor } from '../tensor/tensor.ts';

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
 * @throws TypeError if x does not hold a Float32Array or Float64Array
 * @throws RangeError if a shape or option is not valid
 */
export function responseBases(x: Tensor, options: ResponseOptions): Float64Array {
  requireTensor('x', x);
  requireOptions(options);
  requireShape('x.shape', x.shape, 2);
  const [examples = 1, channels = 1] = x.shape;
  const positions = countElements(x.shape, 2);
  const scale = responseScale(options);
  const bases = new Float64Array(x.data.length);
  for (let n = 0; n < examples; n += 1) {
    for (let c = 0; c < channels; c += 1) {
      const { first, last } = responseWindow(c, channels, options.size);
      for (let p = 0; p < positions; p += 1) {
        let sum = 0;
        for (let j = first; j <= last; j += 1) {
          const value = x.data[(n * channels + j) * positions + p]!; // j < channels
          sum += value * value;
        }
        bases[(n * channels + c) * positions + p] = options.k + scale * sum;
      }
    }
  }
  return bases;
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

import { countElements } from '../partition/count-elements.ts';
import type { RmsNormalized } from '../rms-norm/rms-norm.ts';
import { tensor, type Tensor } from '../tensor/tensor.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { roundToHalf } from './round-to-half.ts';

/** How RMSNorm of half-precision numbers computes. */
export interface HalfRmsOptions {
  /**
   * What every operation is rounded to: 'half', or 'single', after which only y is rounded to half
   * (as Llama's code does). 'single' if left out.
   */
  readonly arithmetic?: 'half' | 'single' | undefined;
  /** ε; 1e-5 if left out. */
  readonly epsilon?: number | undefined;
}

/**
 * RMSNorm of half-precision numbers, each operation rounded, sums in order: it shows what overflows.
 *
 * Formula: y = x / √(1/m Σ x² + ε)
 *
 * @param x [...leading, features]; rounded to half precision first
 * @param options the arithmetic and ε
 * @returns y with x's shape, rounded to half, and the mean squares as the arithmetic gave them
 * @throws TypeError if an array is not a Float32Array or Float64Array
 * @throws RangeError if a length does not fit, an option is not valid, or ε is negative or not finite
 * @example
 * halfRmsNorm(tensor([256, 256], [1, 2]), { arithmetic: 'half' }).y.data // => Float64Array.of(0, 0)
 * halfRmsNorm(tensor([256, 256], [1, 2])).y.data // => Float64Array.of(1, 1)
 */
export function halfRmsNorm(x: Tensor, options: HalfRmsOptions = {}): RmsNormalized {
  requireTensor('x', x);
  const { arithmetic = 'single' } = options;
  if (arithmetic !== 'half' && arithmetic !== 'single') {
    throw new RangeError(
      `arithmetic must be 'half' or 'single': arithmetic = ${String(arithmetic)}`,
    );
  }
  const round = arithmetic === 'half' ? roundToHalf : Math.fround;
  const epsilon = round(requireEpsilon(options.epsilon ?? 1e-5));
  const m = x.shape.at(-1) ?? 1;
  const sets = countElements(x.shape, 0) / m;
  const meanSquare = new Float64Array(sets);
  const y = new Float64Array(x.data.length);
  for (let set = 0; set < sets; set += 1) {
    const values = Float64Array.from(x.data.subarray(set * m, (set + 1) * m), roundToHalf);
    const square = round(values.reduce((sum, value) => round(sum + round(value * value)), 0) / m);
    const root = round(Math.sqrt(round(square + epsilon)));
    meanSquare[set] = square;
    y.set(
      values.map((value) => roundToHalf(round(value / root))),
      set * m,
    );
  }
  return { y: tensor(y, x.shape), meanSquare };
}

import { reduceHugeAngle } from './reduce-huge-angle.ts';
import type { ReducedAngle } from './reduced-angle.ts';

const INVERSE_HALF_PI = 6.36619772367581382433e-1;
// π/2 in three pieces of 33 bits (their products with n < 2^20 are exact), each with its rest.
const PIECE_1 = 1.57079632673412561417;
const REST_1 = 6.07710050650619224932e-11;
const PIECE_2 = 6.0771005063039659766e-11;
const REST_2 = 2.02226624879595063154e-21;
const PIECE_3 = 2.0222662487111664558e-21;
const REST_3 = 8.47842766036889956997e-32;
const TWO_TO_MINUS_16 = 1.52587890625e-5;
const TWO_TO_MINUS_49 = 1.7763568394002505e-15;

/**
 * Takes multiples of π/2 from a finite angle.
 *
 * Formula: x = n π/2 + angle + tail with |angle| <= π/4
 *
 * @param x a finite number
 * @returns the quadrant n mod 4, the angle and its tail
 * @see fdlibm, e_rem_pio2.c (NOTICE.md)
 */
export function reduceAngle(x: number): ReducedAngle {
  const magnitude = Math.abs(x);
  if (magnitude <= 0.7853981633974483) return { quadrant: 0, angle: x, tail: 0 };
  if (magnitude > 823549.6) return signed(x, reduceHugeAngle(magnitude));
  const n = Math.floor(magnitude * INVERSE_HALF_PI + 0.5);
  let r = magnitude - n * PIECE_1;
  let w = n * REST_1;
  // Where the subtraction cancels, more pieces of π/2 are taken.
  if (Math.abs(r - w) < magnitude * TWO_TO_MINUS_16) {
    let t = r;
    w = n * PIECE_2;
    r = t - w;
    w = n * REST_2 - (t - r - w);
    if (Math.abs(r - w) < magnitude * TWO_TO_MINUS_49) {
      t = r;
      w = n * PIECE_3;
      r = t - w;
      w = n * REST_3 - (t - r - w);
    }
  }
  const angle = r - w;
  return signed(x, { quadrant: n & 3, angle, tail: r - angle - w });
}

function signed(x: number, reduced: ReducedAngle): ReducedAngle {
  if (x >= 0) return reduced;
  return { quadrant: -reduced.quadrant & 3, angle: -reduced.angle, tail: -reduced.tail };
}

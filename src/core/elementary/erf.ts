import { exp } from './exp.ts';
import { clearLowWord } from './words.ts';

const SMALL = {
  above: [
    1.28379167095512558561e-1, -3.2504210724700149937e-1, -2.84817495755985104766e-2,
    -5.77027029648944159157e-3, -2.37630166566501626084e-5,
  ],
  below: [
    1, 3.97917223959155352819e-1, 6.50222499887672944485e-2, 5.08130628187576562776e-3,
    1.32494738004321644526e-4, -3.9602282787753681232e-6,
  ],
};
const MIDDLE = {
  above: [
    -2.36211856075265944077e-3, 4.14856118683748331666e-1, -3.72207876035701323847e-1,
    3.18346619901161753674e-1, -1.10894694282396677476e-1, 3.54783043256182359371e-2,
    -2.166375594868790843e-3,
  ],
  below: [
    1, 1.06420880400844228286e-1, 5.40397917702171048937e-1, 7.18286544141962662868e-2,
    1.26171219808761642112e-1, 1.36370839120290507362e-2, 1.1984499846799107417e-2,
  ],
};
const LARGE = {
  above: [
    -9.86494403484714822705e-3, -6.93858572707181764372e-1, -1.05586262253232909814e1,
    -6.23753324503260060396e1, -1.62396669462573470355e2, -1.84605092906711035994e2,
    -8.12874355063065934246e1, -9.81432934416914548592,
  ],
  below: [
    1, 1.96512716674392571292e1, 1.376577541435190426e2, 4.34565877475229228821e2,
    6.45387271733267880336e2, 4.29008140027567833386e2, 1.08635005541779435134e2,
    6.57024977031928170135, -6.04244152148580987438e-2,
  ],
};
const LARGEST = {
  above: [
    -9.86494292470009928597e-3, -7.99283237680523006574e-1, -1.77579549177547519889e1,
    -1.60636384855821916062e2, -6.37566443368389627722e2, -1.02509513161107724954e3,
    -4.83519191608651397019e2,
  ],
  below: [
    1, 3.03380607434824582924e1, 3.25792512996573918826e2, 1.53672958608443695994e3,
    3.19985821950859553908e3, 2.55305040643316442583e3, 4.74528541206955367215e2,
    -2.24409524465858183362e1,
  ],
};
const ERF_OF_ONE = 8.45062911510467529297e-1;
const TWO_OVER_ROOT_PI_LESS_ONE = 1.28379167095512586316e-1;

/**
 * The error function, with the same bits on every machine: the normal distribution function is
 * (1 + erf(z / √2)) / 2.
 *
 * Formula: 2/√π ∫₀ˣ exp(−t²) dt, by rational approximations on four intervals. The error is below
 * 1 ulp.
 *
 * @param x any number
 * @returns the integral, from −1 to 1
 * @example
 * erf(0) // => 0
 * @see fdlibm, s_erf.c (NOTICE.md)
 */
export function erf(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude < 3.725290298461914e-9) return x + TWO_OVER_ROOT_PI_LESS_ONE * x;
  if (magnitude < 0.84375) return x + x * ratio(SMALL, x * x);
  const value = magnitude < 1.25 ? ERF_OF_ONE + ratio(MIDDLE, magnitude - 1) : 1 - tail(magnitude);
  return x < 0 ? -value : value;
}

/** 1 − erf(x) for x >= 1.25. */
function tail(x: number): number {
  if (x >= 6) return 0;
  const s = 1 / (x * x);
  const rest = ratio(x < 2.857142857142857 ? LARGE : LARGEST, s);
  const z = clearLowWord(x);
  return (exp(-z * z - 0.5625) * exp((z - x) * (z + x) + rest)) / x;
}

interface Rational {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

function ratio({ above, below }: Rational, x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);
}

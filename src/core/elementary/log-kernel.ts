/**
 * The part of log(1 + f) that f − f²/2 leaves out, by a polynomial in f / (2 + f).
 *
 * Formula: log(1 + f) − f + f²/2, with an error below 2^−58
 *
 * @param f from √½ − 1 to √2 − 1
 * @returns the rest
 * @see fdlibm, e_log.c (NOTICE.md)
 */
export function logKernel(f: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even =
    w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  return s * (0.5 * f * f + (even + odd));
}

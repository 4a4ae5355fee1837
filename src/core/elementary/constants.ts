/** The leading bits of ln 2: k · LN2_HIGH is exact for |k| < 2000. */
export const LN2_HIGH = 6.9314718036912381649e-1;
/** What LN2_HIGH leaves out. */
export const LN2_LOW = 1.90821492927058770002e-10;
/** 1 / ln 2. */
export const INVERSE_LN2 = 1.442695040888963387;
/** The largest x with a finite exp(x). */
export const EXP_OVERFLOW = 7.09782712893383973096e2;
/** The smallest x with exp(x) > 0. */
export const EXP_UNDERFLOW = -7.4513321910194110842e2;

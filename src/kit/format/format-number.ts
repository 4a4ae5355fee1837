/** The true minus sign, as wide as a plus. */
const minus = '\u2212';

/**
 * Writes a number with a fixed count of decimals, for text, charts and equations alike.
 *
 * @param value any number; infinities become ∞, NaN stays NaN
 * @param digits decimals
 * @returns the text, with U+2212 for minus and no negative zero
 */
export function formatNumber(value: number, digits: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${minus}∞`;
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? minus + text : text;
}

/**
 * Writes a number with a fixed count of decimals, but never as if it were 0 when it is not:
 * a small one keeps two significant digits, and an exact 0 is written `0`.
 */
export function formatVisible(value: number, digits: number): string {
  if (value === 0) return '0';
  let shown = digits;
  // 15 decimals hold whatever a reader could care for; below, a double's own dust begins.
  while (shown < 15 && Math.abs(value) * 10 ** (shown - 1) < 1) shown++;
  return formatNumber(value, shown);
}

/** Puts a negative number in parentheses, as it stands after an operator: 2 − (−3). */
export function inParentheses(text: string): string {
  return text.startsWith(minus) ? `(${text})` : text;
}

/**
 * Writes a number with so many significant digits, plainly: no exponent, whole digits never rounded.
 *
 * @example
 * formatSignificant(0.000123456, 3); // '0.000123'
 * formatSignificant(12345.6, 3); // '12346'
 */
export function formatSignificant(value: number, digits: number): string {
  if (value === 0 || !Number.isFinite(value)) return formatNumber(value, 0);
  const exponent = Number(value.toExponential(digits - 1).split('e')[1]);
  return formatNumber(value, Math.min(Math.max(digits - 1 - exponent, 0), 20));
}

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

/** Puts a negative number in parentheses, as it stands after an operator: 2 − (−3). */
export function inParentheses(text: string): string {
  return text.startsWith(minus) ? `(${text})` : text;
}

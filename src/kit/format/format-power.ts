import { formatNumber } from './format-number.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Writes a number with its power of ten, for what is too small for decimals: 8.9 × 10⁻¹⁶.
 *
 * @param value any finite number
 * @returns two digits and the power; a plain 0 for 0
 */
export function formatPower(value: number): string {
  if (value === 0) return '0';
  const [digits = '', power = ''] = value.toExponential(1).split('e');
  return `${formatNumber(Number(digits), 1)} × 10${superscript(power.replace('+', ''))}`;
}

/** Writes a power of ten for an axis: 10⁻⁴, and 1 for 10⁰. */
export function formatExponent(exponent: number): string {
  return exponent === 0 ? '1' : `10${superscript(exponent)}`;
}

/**
 * Writes a power of 2 or of 10 as one: 2⁻¹², 10⁻⁶; 0 and 1 stand as they are.
 *
 * @param value 0, or a whole power of the base
 */
export function formatPowerOf(value: number, base: 2 | 10): string {
  if (value === 0 || value === 1) return String(value);
  const exponent = Math.round(base === 2 ? Math.log2(value) : Math.log10(value));
  return `${String(base)}${superscript(exponent)}`;
}

/** Writes an integer as an exponent: ⁻¹⁶. */
function superscript(exponent: string | number): string {
  return Array.from(String(exponent), (letter) =>
    letter === '-' ? '⁻' : (superscripts[Number(letter)] ?? ''),
  ).join('');
}

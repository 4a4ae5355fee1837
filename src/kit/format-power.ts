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
  const exponent = Array.from(power.replace('+', ''), (letter) =>
    letter === '-' ? '⁻' : (superscripts[Number(letter)] ?? ''),
  );
  return `${formatNumber(Number(digits), 1)} × 10${exponent.join('')}`;
}

import { formatNumber } from '../../kit/format/format-number.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Writes a power of ten: 10⁻¹⁶. */
export function powerOfTen(exponent: number): string {
  if (exponent === 0) return '1';
  const digits = Array.from(
    String(Math.abs(exponent)),
    (digit) => superscripts[Number(digit)] ?? '',
  );
  return `10${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}

/** Writes a relative difference: a decimal where it can be seen, else a power of ten. */
export function formatDifference(value: number): string {
  if (value === 0 || value >= 0.001) return formatNumber(value, value === 0 ? 0 : 3);
  const [mantissa = '', exponent = ''] = value.toExponential(1).split('e');
  return `${mantissa} × ${powerOfTen(Number(exponent))}`;
}

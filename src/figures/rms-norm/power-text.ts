const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Writes a power of two: 2⁻¹², …, 1, 2, …, 2¹². */
export function powerText(power: number): string {
  if (power === 1) return '1';
  const exponent = Math.round(Math.log2(power));
  const size = Array.from(String(Math.abs(exponent)), (digit) => digits[Number(digit)] ?? '');
  return `2${exponent < 0 ? '⁻' : ''}${size.join('')}`;
}

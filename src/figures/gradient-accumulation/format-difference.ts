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

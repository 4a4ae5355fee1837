const superscripts: Readonly<Record<string, string>> = {
  '1': '⁻¹',
  '2': '⁻²',
  '3': '⁻³',
  '4': '⁻⁴',
  '5': '⁻⁵',
  '6': '⁻⁶',
};

/** Writes λ, 0 or a power of ten from 10⁻⁶ to 1. */
export function lambdaText(lambda: number): string {
  if (lambda === 0 || lambda === 1) return String(lambda);
  const exponent = lambda.toExponential(0).split('-')[1] ?? '';
  return `10${superscripts[exponent] ?? ''}`;
}

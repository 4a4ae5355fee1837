/** 2⁻¹² to 2¹²: half precision holds every input that these make. */
const powers = Array.from({ length: 25 }, (_, index) => powerOfTwo(index - 12));

/** Everything that can change in the figure. */
export const parameters = {
  offset: { kind: 'range', min: -1, max: 2, step: 0.1, play: { seconds: 5 }, default: 1.3 },
  spread: { kind: 'range', min: 0.2, max: 1.6, step: 0.1, default: 0.8 },
  direction: { kind: 'range', min: 0, max: 350, step: 10, default: 40 },
  scale: { kind: 'range', values: powers, default: 1, format: { kind: 'power', base: 2 } },
  epsilon: { kind: 'choice', options: ['1e-6', '1e-5', '1e-3'], numeric: true, default: 1e-5 },
} as const;

function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let step = 0; step < Math.abs(exponent); step++) power *= exponent < 0 ? 0.5 : 2;
  return power;
}

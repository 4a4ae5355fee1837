/** Powers of ten from 10⁻⁶ to 10⁹. */
const decades = Array.from({ length: 16 }, (_, index) => Number(`1e${index - 6}`));

/** The powers of ten that enclose the values, to the next one on either side. */
export function decadesAround(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const first = decades.findLastIndex((decade) => decade <= low);
  const last = decades.findIndex((decade) => decade >= high);
  return decades.slice(Math.max(0, first), last < 0 ? undefined : last + 1);
}

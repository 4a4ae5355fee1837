/** A measure as the results of a training store it: with three significant digits. */
export function storedMeasure(value: number): number {
  return Number(value.toPrecision(3));
}

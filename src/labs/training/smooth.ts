/** A place on a curve. */
export interface CurvePoint {
  readonly step: number;
  readonly value: number;
}

/** How many points a curve is drawn with, at most: no chart is wide enough for more. */
const mostPoints = 160;

/**
 * A curve of noisy values, each the mean of those before it in a window; what is not finite is left
 * out, so that a run which breaks down is drawn to where it did.
 *
 * @param values of the steps 1, 2, …
 * @param steps how long the window is
 */
export function smooth(values: Float32Array, steps: number): readonly CurvePoint[] {
  const stride = Math.max(1, Math.ceil(values.length / mostPoints));
  const points: CurvePoint[] = [];
  let [sum, count] = [0, 0];
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value)) break;
    sum += value;
    count += 1;
    if (count > steps) {
      sum -= values[index - steps] ?? 0;
      count -= 1;
    }
    const isLast = index === values.length - 1;
    if (index % stride === stride - 1 || isLast)
      points.push({ step: index + 1, value: sum / count });
  }
  return points;
}

/** How many steps the loss is smoothed over: a thirtieth of the run. */
export function windowOf(steps: number): number {
  return Math.max(1, Math.round(steps / 30));
}

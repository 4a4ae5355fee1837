/** 1, 2 and 5 of each power of ten, from 10⁻¹² to 10¹². */
const steps = Array.from({ length: 25 }, (_, index) => index - 12).flatMap((power) =>
  [1, 2, 5].map((digit) => Number(`${String(digit)}e${String(power)}`)),
);

/** A logarithmic axis that holds all values, and its ticks. */
export interface LogDomain {
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly number[];
}

/**
 * The axis from the last of 1, 2, 5, 10 … below all values to the first above them, so that it does not
 * tremble while values come in. What is not above 0 has no place.
 *
 * @param usual the axis where there is no value, and what it holds in any case
 */
export function logDomain(
  values: readonly number[],
  usual: readonly [low: number, high: number],
): LogDomain {
  const placed = values.filter((value) => value > 0 && Number.isFinite(value));
  const [least, most] = [Math.min(usual[0], ...placed), Math.max(usual[1], ...placed)];
  const low = steps.findLast((step) => step <= least) ?? steps[0] ?? least;
  const high = steps.find((step) => step >= most) ?? most;
  const inside = steps.filter((step) => step >= low && step <= high);
  const tens = inside.filter((step) => /^1(?:0*$|e)|^0\.0*1$/.test(String(step)));
  return { domain: [low, high], ticks: tens.length > 3 ? everyOther(tens) : thinned(inside, tens) };
}

/** A few numbers are enough: of many powers of ten every second, or third. */
function everyOther(ticks: readonly number[]): readonly number[] {
  const stride = Math.ceil(ticks.length / 5);
  return ticks.filter((_, index) => index % stride === 0);
}

function thinned(inside: readonly number[], tens: readonly number[]): readonly number[] {
  return inside.length > 7 ? tens : inside;
}

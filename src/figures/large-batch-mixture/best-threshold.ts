/** A threshold, and the part of the values that it puts on the right side. */
export interface Threshold {
  readonly at: number;
  readonly accuracy: number;
}

/**
 * The one threshold that tells two labels apart best, whichever of them lies above it.
 *
 * @param labels 0 or 1, one a value
 */
export function bestThreshold(values: Float64Array, labels: Uint8Array): Threshold {
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ones = labels.reduce((sum, label) => sum + label, 0);
  const count = values.length;
  // Right, when all below the threshold is taken for 0: at first, everything lies above.
  let right = ones;
  let best = { at: values[order[0] ?? 0] ?? NaN, right: Math.max(ones, count - ones) };
  for (const [place, index] of order.entries()) {
    right += labels[index] === 0 ? 1 : -1;
    const either = Math.max(right, count - right);
    if (either <= best.right) continue;
    const next = values[order[place + 1] ?? index] ?? NaN;
    best = { at: ((values[index] ?? NaN) + next) / 2, right: either };
  }
  return { at: best.at, accuracy: best.right / count };
}

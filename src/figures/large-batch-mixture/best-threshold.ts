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
  const order = new Uint32Array(values.length).map((_, index) => index);
  order.sort((a, b) => values[a]! - values[b]!); // a, b < values.length
  const ones = labels.reduce((sum, label) => sum + label, 0);
  const count = values.length;
  // Right, when all below the threshold is taken for 0: at first, everything lies above.
  let right = ones;
  let best = { at: values[order[0] ?? 0] ?? NaN, right: Math.max(ones, count - ones) };
  for (let place = 0; place < count; place += 1) {
    const index = order[place]!; // place < count
    right += labels[index] === 0 ? 1 : -1;
    const either = Math.max(right, count - right);
    if (either <= best.right) continue;
    const next = values[order[place + 1] ?? index] ?? NaN;
    best = { at: ((values[index] ?? NaN) + next) / 2, right: either };
  }
  return { at: best.at, accuracy: best.right / count };
}

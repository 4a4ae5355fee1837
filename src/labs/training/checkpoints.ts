/** How many checkpoints there are after the first, which is before the first step. */
const checkpointCount = 24;

/** How many examples a checkpoint asks of each set. */
export const askedAtOnce = 200;

/** Step 0, the last, and others at equal distances, as far as there are so many. */
export function checkpointsOf(steps: number): readonly number[] {
  const all = Array.from({ length: checkpointCount + 1 }, (_, i) =>
    Math.round((i * steps) / checkpointCount),
  );
  return [...new Set(all)];
}

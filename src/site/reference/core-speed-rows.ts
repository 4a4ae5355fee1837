import { GOAL, isMemorysLimit, leadOver, shareOfMemory, type CoreTiming } from './core-timing.ts';

/** The columns of the short table. */
export const speedColumns = [
  { size: 'layer', step: 'forward' },
  { size: 'layer', step: 'forward + backward' },
  { size: 'transformer', step: 'forward' },
  { size: 'transformer', step: 'forward + backward' },
] as const;

/** A method's leads over its best peers. */
export interface SpeedRow {
  readonly method: string;
  /**
   * One for each column: `3.4×`, and below the goal the share of memory's speed, `1.6× (71%)`, with a
   * star where even a copy would miss the goal.
   */
  readonly leads: readonly string[];
}

/**
 * The short form of a run: single precision, which every peer computes in.
 *
 * @param timings of all methods, sizes, types and steps
 * @returns a row for each method
 * @throws Error if a timing is missing
 */
export function speedRows(timings: readonly CoreTiming[]): readonly SpeedRow[] {
  const methods = [...new Set(timings.map(({ method }) => method))];
  return methods.map((method) => ({
    method,
    leads: speedColumns.map(({ size, step }) => {
      const timing = timings.find(
        (one) =>
          one.method === method && one.size === size && one.step === step && one.type === 'float32',
      );
      if (timing === undefined) throw new Error(`${method} has no timing for ${size}, ${step}`);
      return leadText(timing);
    }),
  }));
}

function leadText(timing: CoreTiming): string {
  const lead = leadOver(timing);
  if (lead === Infinity) return '–';
  const times = `${lead < 10 ? lead.toFixed(1) : Math.round(lead)}×`;
  if (lead >= GOAL) return times;
  const star = isMemorysLimit(timing) ? '*' : '';
  return `${times} (${Math.round(100 * shareOfMemory(timing))}%)${star}`;
}

import * as Plot from '@observablehq/plot';

/**
 * The grid and the numbers of a vertical logarithmic axis, for a chart whose own is off. The axis
 * itself would write such ticks in its own way, and leave some out.
 */
export function logTicks(ticks: readonly number[]): Plot.Markish[] {
  return [
    Plot.gridY(ticks),
    Plot.text(ticks, {
      frameAnchor: 'left',
      dx: -9,
      y: (tick: number) => tick,
      text: String,
      textAnchor: 'end',
    }),
  ];
}

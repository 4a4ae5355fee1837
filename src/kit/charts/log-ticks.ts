import * as Plot from '@observablehq/plot';

/**
 * The numbers of a vertical axis that Plot does not draw: Plot would write logarithmic ticks in its own
 * way, and leave some out.
 *
 * @param options `dx`, from the frame; `text`, from tick to text
 */
export function tickNumbers(ticks: readonly number[], options: Plot.TextOptions = {}): Plot.Text {
  return Plot.textY(ticks, {
    frameAnchor: 'left',
    dx: -9,
    text: String,
    textAnchor: 'end',
    ...options,
  });
}

/** The grid and the numbers of a vertical axis that Plot does not draw. */
export function logTicks(ticks: readonly number[], options?: Plot.TextOptions): Plot.Markish[] {
  return [Plot.gridY(ticks), tickNumbers(ticks, options)];
}

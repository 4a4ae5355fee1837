import type { ChartOptions } from './chart.ts';

/**
 * The frame of a chart of one quantity against another that may equal it: both axes run from −edge to
 * edge, so that what lies on the `diagonal(edge)` agrees.
 *
 * @param label the name of the horizontal axis
 * @example
 * chart(context, {
 *   ...named('outputs', words),
 *   ...agreement(4, words.without),
 *   marks: [diagonal(4), Plot.dot(outputs, { x: 'without', y: 'with' })],
 * });
 */
export function agreement(edge: number, label: string) {
  const axis = { domain: [-edge, edge], ticks: 5 };
  return {
    height: 250,
    x: { ...axis, label },
    y: { ...axis, grid: true },
  } satisfies Partial<ChartOptions>;
}

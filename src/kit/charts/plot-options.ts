/**
 * The options that every chart hands to `Plot.plot`: where to draw, and how large.
 *
 * @param width in CSS pixels, one of the kit's two or a part of it
 */
export function plotOptions(document: Document, width: number, height: number) {
  return { document, width, height, className: 'plot', style: {} } as const;
}

/**
 * A horizontal axis of doublings (1, 2, 4, …), named under its middle. Give the chart `bottomMargin`,
 * and as many `ticks` as there are doublings: else Plot writes only some of them on a narrow chart.
 */
export function doublingAxis(label: string) {
  return {
    type: 'log',
    base: 2,
    tickFormat: 'd',
    tickSize: 0,
    label,
    labelAnchor: 'center',
    labelOffset: 36,
    labelArrow: 'none',
  } as const;
}

/** Room under a chart for the ticks of its horizontal axis and the axis' name. */
export const bottomMargin = 42;

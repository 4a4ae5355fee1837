import * as Plot from '@observablehq/plot';
import { bottomMargin, type Margin } from './chart.ts';
import { ink } from './looks.ts';
import { keepApart } from './keep-apart.ts';

/** The height of a chart, its margins and its vertical axis, as `chart` takes them. */
interface Frame {
  readonly height: number;
  readonly margin: Margin & { readonly top: number };
  readonly y: Plot.ScaleOptions;
}

interface End {
  readonly name: string;
  readonly value: number;
  /** The mark of the line's points, which then stands before the name. */
  readonly mark?: { readonly symbol: Plot.SymbolType; readonly fill: string };
}

interface EndNames extends Frame {
  /** Where the lines end. */
  readonly x: number;
  /** The value from which all names are moved, any inside of the frame; each from its own, if not given. */
  readonly from?: number;
  readonly dx: number;
  /** The least distance between two names, in pixels. */
  readonly gap?: number;
}

/**
 * The name of each line at its end, moved upward where two would touch.
 *
 * @param ends the names, the values at which the lines end, and marks
 */
export function endNames(
  ends: readonly End[],
  { x, from, dx, gap = 15, ...frame }: EndNames,
): Plot.Markish[] {
  const pixel = pixelOf(frame);
  const { height, margin } = frame;
  const bottom = height - (margin.bottom ?? bottomMargin);
  const wanted = ends.map(({ value }) => pixel(value));
  const places = keepApart(wanted, gap, bottom);
  return ends.flatMap(({ name, value, mark }, index) => {
    const at = { x: [x], y: [from ?? value], dy: (places[index] ?? 0) - pixel(from ?? value) };
    const text = { ...at, textAnchor: 'start', fill: ink } as const;
    if (mark === undefined) return [Plot.text([name], { ...text, dx })];
    return [
      Plot.dot([name], { ...at, dx: dx + 4, r: 3.5, ...mark }),
      Plot.text([name], { ...text, dx: dx + 12 }),
    ];
  });
}

/** From a value on a chart's vertical axis to pixels from the top; what lies outside goes to the frame. */
export function pixelOf({ height, margin, y }: Frame): (value: number) => number {
  const range = [height - (margin.bottom ?? bottomMargin), margin.top];
  const scale = Plot.scale({ y: { ...y, range, clamp: true } });
  return (value) => Number(scale.apply(value));
}

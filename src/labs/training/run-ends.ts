import type * as Plot from '@observablehq/plot';
import type { WidthName } from '../../kit/contract/figure.ts';
import { keepApart } from '../../kit/charts/keep-apart.ts';
import { ink } from '../../kit/charts/looks.ts';
import { textSize } from '../../kit/charts/text-size.ts';
import type { ShownRun } from './lab-view.ts';

/** The end of a run's line, on the chart's vertical axis. */
export interface RunEnd {
  readonly run: ShownRun;
  readonly value: number;
}

/** The least distance between two names, in pixels. */
const gap = 16;
/** From the frame to the piece of a line before a name, and how long that is. */
const [aside, piece] = [8, 16];
/** The room for names. */
const widest = { narrow: 96, wide: 190 } as const;

/** How much room a chart leaves on the right for the names of runs. */
export function endsMargin(runs: readonly ShownRun[], width: WidthName): number {
  const names = runs.map(({ name }) => textSize([name]).width);
  return aside + piece + 12 + Math.min(widest[width], Math.max(24, ...names));
}

/** Where a run's line of gradients ends, if it has one. */
export function gradientEnd(
  run: ShownRun,
  places: readonly { readonly gradient: number }[],
): readonly RunEnd[] {
  const last = places.at(-1);
  return last ? [{ run, value: last.gradient }] : [];
}

/**
 * Writes the name of each run where its line ends, a piece of the line before it, moved upward where two
 * would touch; what is too long for the chart is cut.
 */
export function runEnds(ends: readonly RunEnd[], width: WidthName): Plot.RenderFunction {
  return (_index, scales, _values, dimensions, { document }) => {
    const { marginTop, marginBottom, marginRight, width: across, height } = dimensions;
    const bottom = height - marginBottom;
    const wanted = ends.map(({ value }) =>
      Math.min(bottom, Math.max(marginTop, Number(scales.y?.(value)))),
    );
    const places = keepApart(wanted, gap, bottom);
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    const left = across - marginRight + aside;
    for (const [index, { run }] of ends.entries()) {
      group.append(...nameOf(run, { x: left, y: places[index] ?? 0 }, { document, width }));
    }
    return group;
  };
}

function nameOf(
  { name, color, dash, isSelected }: ShownRun,
  { x, y }: { readonly x: number; readonly y: number },
  { document, width }: { readonly document: Document; readonly width: WidthName },
): readonly Element[] {
  const add = (tag: string, attributes: Readonly<Record<string, string | number>>): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, typeof value === 'number' ? value.toFixed(1) : value);
    }
    return element;
  };
  const line = add('line', {
    ...{ x1: x, x2: x + piece, y1: y, y2: y, stroke: color },
    'stroke-width': isSelected ? 2.5 : 1.5,
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
  });
  const weight = isSelected ? '650' : '400';
  const text = add('text', {
    ...{ x: x + piece + 6, y, dy: '0.32em' },
    ...{ fill: ink, 'font-weight': weight, 'text-anchor': 'start' },
  });
  text.textContent = cut(name, widest[width]);
  return [line, text];
}

/** As much of a name as fits, with a sign that there is more. */
function cut(name: string, room: number): string {
  if (textSize([name]).width <= room) return name;
  let kept = name;
  while (kept !== '' && textSize([`${kept}…`]).width > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

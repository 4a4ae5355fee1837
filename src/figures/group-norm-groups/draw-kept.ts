import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Kept, Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const purple = 'var(--method-gn)';
const ticks = [1, 2, 4, 8, 16];

/** Draws the ratio of strengths between families and within a family, for every number of groups. */
export function drawKept(
  { kept, original, G }: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const all = [{ ...original, name: words.input }, ...kept.map(named)];
  const now = kept.filter((one) => one.G === G).map(named);
  const place = { x: 'name' } as const;
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 190),
    marginTop: 10,
    marginLeft: 30,
    marginRight: 14,
    marginBottom: bottomMargin,
    x: {
      type: 'point',
      domain: all.map(({ name }) => name),
      tickSize: 0,
      label: words.groupsAxis,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { type: 'log', domain: [0.8, 20], axis: null },
    marks: [
      Plot.gridY(ticks),
      Plot.text(ticks, {
        frameAnchor: 'left',
        dx: -9,
        y: (tick: number) => tick,
        text: (tick: number) => `${String(tick)}×`,
        textAnchor: 'end',
      }),
      Plot.ruleX(now, { ...place, stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      Plot.line(all, {
        ...place,
        y: 'within',
        stroke: ink,
        strokeWidth: 1.5,
        strokeDasharray: '5 3',
      }),
      Plot.line(all, { ...place, y: 'between', stroke: purple, strokeWidth: 2 }),
      Plot.dot(all, { ...place, y: 'within', fill: 'var(--paper)', stroke: ink, r: 3.5 }),
      Plot.dot(all, { ...place, y: 'between', fill: purple, r: 4, symbol: 'square' }),
      Plot.dot(now, { ...place, y: 'within', fill: ink, r: 4.5 }),
      ...startNames(all.slice(0, 1), words),
    ],
  }) as SVGSVGElement;
  return { name: 'kept', title: words.keptTitle, label: words.kept, svg };
}

function named(one: Kept): Kept & { readonly name: string } {
  const name = one.G === 1 ? '1·LN' : one.G === 12 ? '12·IN' : String(one.G);
  return { ...one, name };
}

/** Each line is named where it starts, for at G = C both end in one point. */
function startNames(
  first: readonly (Kept & { readonly name: string })[],
  words: Words,
): Plot.Markish[] {
  const place = { x: 'name', dx: -6, textAnchor: 'start', fill: ink } as const;
  // A name stands above its line unless the other line runs close above.
  const dy = (value: number, other: number): number =>
    other > value && other < 2 * value ? 12 : -12;
  return first.flatMap(({ between, within }) => [
    Plot.text(first, {
      ...place,
      y: 'between',
      dy: dy(between, within),
      text: () => words.between,
    }),
    Plot.text(first, { ...place, y: 'within', dy: dy(within, between), text: () => words.within }),
  ]);
}

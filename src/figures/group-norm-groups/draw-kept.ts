import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { halo, here, ink, methodColor, ring } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Kept, Model } from './model.ts';
import type { Words } from './words.ts';

const purple = methodColor.gn;

/** Draws the ratio of strengths between families and within a family, for every number of groups. */
export function drawKept({ kept, original, G }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const all = [{ ...original, name: words.input }, ...kept.map(withName)];
  const now = kept.filter((one) => one.G === G).map(withName);
  const within = { x: 'name', y: 'within' } as const;
  const between = { x: 'name', y: 'between' } as const;
  return chart(context, {
    ...named('kept', words),
    height: 190,
    margin: { top: 10, right: 14, left: 30 },
    x: { type: 'point', domain: all.map(({ name }) => name), label: words.groupsAxis },
    y: { type: 'log', domain: [0.8, 20], axis: null },
    marks: [
      logTicks([1, 2, 4, 8, 16], { text: (tick: number) => `${String(tick)}×` }),
      Plot.ruleX(now, { x: 'name', ...here }),
      Plot.line(all, { ...within, stroke: ink, strokeWidth: 1.5, strokeDasharray: '5 3' }),
      Plot.line(all, { ...between, stroke: purple, strokeWidth: 2 }),
      Plot.dot(all, { ...within, ...ring(ink), r: 3.5 }),
      Plot.dot(all, { ...between, fill: purple, r: 4, symbol: 'square' }),
      Plot.dot(now, { ...within, fill: ink, r: 4.5 }),
      startNames(all.slice(0, 1), words),
    ],
  });
}

function withName(one: Kept): Kept & { readonly name: string } {
  const name = one.G === 1 ? '1·LN' : one.G === 12 ? '12·IN' : String(one.G);
  return { ...one, name };
}

/** Each line is named where it starts, for at G = C both end in one point. */
function startNames(
  first: readonly (Kept & { readonly name: string })[],
  words: Words,
): Plot.Markish[] {
  const place = { x: 'name', dx: -6, textAnchor: 'start', fill: ink, ...halo(4) } as const;
  // A name stands above its line unless the other line runs close above.
  const dy = (value: number, other: number): number =>
    other > value && other < 2 * value ? 12 : -12;
  return first.flatMap(({ between, within }) => [
    Plot.text(first, { ...place, y: 'between', dy: dy(between, within), text: [words.between] }),
    Plot.text(first, { ...place, y: 'within', dy: dy(within, between), text: [words.within] }),
  ]);
}

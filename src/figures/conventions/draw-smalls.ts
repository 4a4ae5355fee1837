import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { epsilons, type Model, type Small } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const sigma = 'var(--symbol-sigma)';
const ticks: readonly (readonly [number, string])[] = [
  [1e-6, '10⁻⁶'],
  [1e-4, '10⁻⁴'],
  [1e-2, '10⁻²'],
  [1, '1'],
];

/** Draws the standard deviation of x̂ against the variance of the input, for both defaults of ε. */
export function drawSmalls(
  { smalls, small, epsilon }: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const share = width === 'wide' ? widths.wide / 2 - 10 : widths.narrow;
  const lines = epsilons.flatMap((value, index) => {
    const chosen = value === epsilon;
    const y = ({ deviations }: Small): number => deviations[index] ?? NaN;
    const stroke = chosen ? ink : 'var(--ink-faint)';
    return [
      Plot.line(smalls, {
        x: 'variance',
        y,
        stroke,
        strokeWidth: chosen ? 2.5 : 1.5,
        ...(index === 1 ? { strokeDasharray: '6 3' } : {}),
      }),
      Plot.dot([small], { x: 'variance', y, r: chosen ? 5.5 : 4, fill: stroke }),
      Plot.text([index === 0 ? 'ε = 10⁻⁵' : 'ε = 10⁻³'], {
        x: () => 1.3 * value,
        y: () => 0.6,
        text: (text: string) => text,
        textAnchor: 'start',
        dx: 6,
        fill: chosen ? ink : 'var(--ink-soft)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
    ];
  });
  const svg = Plot.plot({
    ...plotOptions(document, share, 200),
    marginTop: 12,
    marginLeft: 30,
    marginRight: 14,
    marginBottom: bottomMargin,
    x: { type: 'log', domain: [1e-6, 10], inset: 10, axis: null },
    y: { domain: [0, 1.1], ticks: 5, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 5 }),
      Plot.ruleX([small], { x: 'variance', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      ...lines,
      Plot.text(ticks, {
        x: ([tick]: readonly [number, string]) => tick,
        text: ([, text]: readonly [number, string]) => text,
        frameAnchor: 'bottom',
        dy: 14,
      }),
      Plot.text([words.variance], {
        frameAnchor: 'bottom',
        dy: 33,
        text: (text: string) => text,
        fill: sigma,
      }),
    ],
  }) as SVGSVGElement;
  return { name: 'smalls', title: words.smallsTitle, label: words.smalls, svg };
}

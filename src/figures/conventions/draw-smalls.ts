import * as Plot from '@observablehq/plot';
import { bottomMargin, chart, half, named } from '../../kit/charts/chart.ts';
import { faint, halo, here, ink, sigma, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatExponent } from '../../kit/format/format-power.ts';
import { epsilons, type Model, type Small } from './model.ts';
import type { Words } from './words.ts';

const exponents = [-6, -4, -2, 0];

/** Draws the standard deviation of x̂ against the variance of the input, for both defaults of ε. */
export function drawSmalls(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  return chart(context, {
    ...named('smalls', words),
    width: half,
    height: 200,
    margin: { top: 12, right: 14, bottom: bottomMargin, left: 30 },
    x: { type: 'log', domain: [1e-6, 10], inset: 10, axis: null },
    y: { domain: [0, 1.1], ticks: 5, grid: true },
    marks: [
      Plot.ruleX([model.small], { x: 'variance', ...here }),
      epsilons.map((_, index) => lineMarks(model, index)),
      Plot.text(exponents, {
        x: (exponent: number) => 10 ** exponent,
        text: formatExponent,
        frameAnchor: 'bottom',
        dy: 14,
      }),
      Plot.text([words.variance], { frameAnchor: 'bottom', dy: 33, fill: sigma }),
    ],
  });
}

/** The line of one ε, with its name beside the variance that ε equals. */
function lineMarks({ smalls, small, epsilon }: Model, index: number): Plot.Markish[] {
  const value = epsilons[index] ?? NaN;
  const chosen = value === epsilon;
  const stroke = chosen ? ink : faint;
  const place = { x: 'variance', y: ({ deviations }: Small) => deviations[index] ?? NaN } as const;
  return [
    Plot.line(smalls, {
      ...place,
      stroke,
      strokeWidth: chosen ? 2.5 : 1.5,
      strokeDasharray: index === 1 ? '6 3' : 'none',
    }),
    Plot.dot([small], { ...place, r: chosen ? 5.5 : 4, fill: stroke }),
    Plot.text([index === 0 ? 'ε = 10⁻⁵' : 'ε = 10⁻³'], {
      x: 1.3 * value,
      y: 0.6,
      textAnchor: 'start',
      dx: 6,
      fill: chosen ? ink : soft,
      ...halo(4),
    }),
  ];
}

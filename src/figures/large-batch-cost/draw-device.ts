import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { groupDigits } from '../../kit/format/group-digits.ts';
import { batchAxis, decadesAround } from './batch-axis.ts';
import type { Cost, Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const soft = 'var(--ink-soft)';

/** Draws how many examples a second the device does, with its limit. */
export function drawRate(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { peak } = model.setting;
  const svg = draw(model, context, 'rate', {
    y: { domain: [0, peak * 1.2], ticks: 4, tickSize: 0, tickFormat: groupDigits, label: null },
    marks: [
      Plot.gridY({ ticks: 4 }),
      Plot.ruleY([peak], { stroke: soft, strokeDasharray: '5 3' }),
      Plot.text([words.limit], {
        frameAnchor: 'left',
        dx: 4,
        y: () => peak,
        dy: -9,
        text: (text: string) => text,
        textAnchor: 'start',
        fill: soft,
      }),
    ],
  });
  return { name: 'rate', title: words.rateTitle, label: words.rate, svg };
}

/** Draws how many updates an epoch has. */
export function drawEpoch(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const decades = decadesAround(model.costs.map(({ updatesPerEpoch }) => updatesPerEpoch));
  const [low = 1, high = 1] = [decades[0], decades.at(-1)];
  const svg = draw(model, context, 'updatesPerEpoch', {
    y: { type: 'log', domain: [low, high], axis: null },
    marks: [
      Plot.gridY(decades),
      Plot.text(
        decades.filter((_, index) => index % 2 === 0),
        {
          frameAnchor: 'left',
          dx: -8,
          y: (decade: number) => decade,
          text: groupDigits,
          textAnchor: 'end',
        },
      ),
    ],
  });
  return { name: 'epoch', title: words.epochTitle, label: words.epoch, svg };
}

function draw(
  { costs, now }: Model,
  { document, width, words }: DrawingContext<Words>,
  value: 'rate' | 'updatesPerEpoch',
  { y, marks }: { readonly y: Plot.ScaleOptions; readonly marks: Plot.Markish[] },
): SVGSVGElement {
  return Plot.plot({
    ...plotOptions(document, width === 'wide' ? widths.wide / 2 - 10 : widths.narrow, 170),
    marginTop: 8,
    marginLeft: 54,
    marginRight: 22,
    marginBottom: bottomMargin,
    x: batchAxis(words.batchSize),
    y,
    marks: [
      ...marks,
      Plot.line(costs, { x: 'B', y: value, stroke: ink, strokeWidth: 2 }),
      Plot.ruleX([now], { x: 'B', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      Plot.dot([now], { x: 'B', y: (cost: Cost) => cost[value], r: 5, fill: ink }),
    ],
  }) as SVGSVGElement;
}

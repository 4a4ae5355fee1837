import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/plot-options.ts';
import { channelMark } from './channel-mark.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws each output of the folded layer against that of the two layers: equal on the diagonal. */
export function drawOutputs(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const sizes = model.outputs.flatMap(({ separate, folded }) => [separate, folded]);
  const edge = Math.max(2, ...sizes.map((value) => Math.ceil(Math.abs(value))));
  const axis = {
    domain: [-edge, edge],
    ticks: 5,
    tickSize: 0,
    labelAnchor: 'center',
    labelArrow: 'none',
  } as const;
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 290 : widths.narrow, 250),
    marginLeft: 34,
    marginRight: 8,
    marginTop: 10,
    marginBottom: bottomMargin,
    x: { ...axis, label: words.separate, labelOffset: 36 },
    y: { ...axis, label: null },
    marks: [
      Plot.gridY({ ticks: 5 }),
      Plot.link([edge], {
        x1: -edge,
        y1: -edge,
        x2: edge,
        y2: edge,
        stroke: 'var(--ink-faint)',
        strokeDasharray: '3 3',
      }),
      ...model.channels.map(({ channel }) =>
        Plot.dot(
          model.outputs.filter((output) => output.channel === channel),
          { x: 'separate', y: 'folded', r: 3, ...channelMark[channel]?.mark },
        ),
      ),
    ],
  }) as SVGSVGElement;
  return { name: 'outputs', title: words.outputsTitle, label: words.outputs, svg };
}

import * as Plot from '@observablehq/plot';
import { agreement } from '../../kit/charts/agreement.ts';
import { chart, named } from '../../kit/charts/chart.ts';
import { wholeEdge } from '../../kit/charts/edge.ts';
import { diagonal } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { channelMark } from './channel-mark.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws each output of the folded layer against that of the two layers: equal on the diagonal. */
export function drawOutputs(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const values = model.outputs.flatMap(({ separate, folded }) => [separate, folded]);
  const edge = wholeEdge(values, 2);
  return chart(context, {
    ...named('outputs', words),
    ...agreement(edge, words.separate),
    width: 290,
    margin: { top: 10, right: 8, left: 34 },
    marks: [
      diagonal(edge, { strokeDasharray: '3 3' }),
      model.channels.map(({ channel }) =>
        Plot.dot(
          model.outputs.filter((output) => output.channel === channel),
          { x: 'separate', y: 'folded', r: 3, ...channelMark[channel]?.mark },
        ),
      ),
    ],
  });
}

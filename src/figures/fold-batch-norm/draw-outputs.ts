import * as Plot from '@observablehq/plot';
import { drawAgreement } from '../../kit/charts/draw-agreement.ts';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { channelMark } from './channel-mark.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws each output of the folded layer against that of the two layers: equal on the diagonal. */
export function drawOutputs(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const sizes = model.outputs.flatMap(({ separate, folded }) => [separate, folded]);
  const svg = drawAgreement(document, {
    width: width === 'wide' ? 290 : widths.narrow,
    marginLeft: 34,
    marginTop: 10,
    edge: Math.max(2, ...sizes.map((value) => Math.ceil(Math.abs(value)))),
    label: words.separate,
    marks: model.channels.map(({ channel }) =>
      Plot.dot(
        model.outputs.filter((output) => output.channel === channel),
        { x: 'separate', y: 'folded', r: 3, ...channelMark[channel]?.mark },
      ),
    ),
  });
  return { name: 'outputs', title: words.outputsTitle, label: words.outputs, svg };
}

import * as Plot from '@observablehq/plot';
import { drawAgreement } from '../../kit/charts/draw-agreement.ts';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { methodColor } from './method-color.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws each output with the bias against the same output without it: on the diagonal nothing survived. */
export function drawOutputs(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const svg = drawAgreement(document, {
    width: width === 'wide' ? 270 : widths.narrow,
    marginLeft: 28,
    marginTop: 8,
    edge: 3.5,
    label: words.without,
    marks: [
      Plot.dot(model.outputs, {
        x: 'without',
        y: 'with',
        r: 3,
        fill: methodColor[model.method],
        fillOpacity: 0.75,
        clip: true,
      }),
    ],
  });
  return { name: 'outputs', title: words.outputsTitle, label: words.outputs, svg };
}

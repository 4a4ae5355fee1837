import * as Plot from '@observablehq/plot';
import { chart, chartWidth, named } from '../../kit/charts/chart.ts';
import { ink, sigma, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Code } from './code-lines.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const lineHeight = 18;
/** Lines that each framework has room for, so that nothing below moves when a line comes or goes. */
const room = 7;
const fontFamily = 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace';

/** A line of the listing and how it is set. */
interface Line {
  readonly y: number;
  readonly text: string;
}

/** Draws what one would write in each framework, and what it cannot say. */
export function drawCode(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const beside = context.width === 'wide';
  const height = (beside ? 1 : 3) * room * lineHeight + 8;
  return chart(context, {
    ...named('code', words),
    height,
    margin: 0,
    x: { domain: [0, chartWidth(context)], axis: null },
    y: { domain: [height, 0], axis: null },
    marks: model.codes.map((code, index) =>
      beside
        ? listing(code, words, index * 240, 0)
        : listing(code, words, 0, index * room * lineHeight),
    ),
  });
}

function listing(code: Code, words: Words, left: number, top: number): Plot.Markish[] {
  const at = (index: number): number => top + 12 + index * lineHeight;
  const notes = [
    code.divides ? words.divides[code.framework] : words.dividesOtherwise[code.framework],
    ...(code.freezes ? [] : [words.noSwitch[code.framework]]),
  ];
  const lines = code.lines.map((text, index): Line => ({ y: at(index + 1), text }));
  const comments = notes.map((text, index): Line => ({ y: at(lines.length + 1 + index), text }));
  const name = { y: at(0), text: words.frameworks[code.framework] };
  const place = { x: left, y: 'y', text: 'text', textAnchor: 'start' } as const;
  return [
    Plot.text([name], { ...place, fill: ink, fontWeight: 650 }),
    Plot.text(lines, { ...place, fill: ink, fontFamily }),
    Plot.text(comments.slice(0, 1), { ...place, fill: code.divides ? soft : sigma }),
    Plot.text(comments.slice(1), { ...place, fill: sigma }),
  ];
}

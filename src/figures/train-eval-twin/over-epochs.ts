import * as Plot from '@observablehq/plot';
import { bandedLine } from '../../kit/charts/banded-line.ts';
import { chart, half, named } from '../../kit/charts/chart.ts';
import { endNames } from '../../kit/charts/end-names.ts';
import { here } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { twinLook } from './looks.ts';
import { twinNames, type Model, type Twin } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const [first, last] = [parameters.epochs.values[0], parameters.epochs.values.at(-1) ?? NaN];

/** What a chart shows of both twins. */
interface Shown {
  readonly name: 'errors' | 'misfits';
  readonly domain: readonly [number, number];
  /** Its values at all epochs. */
  readonly course: (twin: Twin) => Twin['errors'];
  /** Its median at the reader's time. */
  readonly now: (twin: Twin) => number;
  readonly ticks: Plot.Markish;
  /** What stands over the lines. */
  readonly notes?: Plot.Markish;
}

/** Draws a measure of both twins over the epochs: medians, bands, names at the end. */
export function overEpochs(
  { epochs, twins }: Model,
  context: DrawingContext<Words>,
  { name, domain, course, now, ticks, notes = null }: Shown,
): Chart {
  const { words } = context;
  const frame = {
    height: 280,
    margin: { top: 10, right: 68, left: 44 },
    y: { type: 'log', domain, axis: null },
  } as const;
  const ends = twinNames.map((twin) => ({
    name: words.names[twin],
    value: course(twins[twin]).at(-1)?.median ?? NaN,
  }));
  return chart(context, {
    ...named(name, words),
    ...frame,
    width: half,
    x: {
      domain: [first, last],
      ticks: [1, 2, 3, 4, 5],
      tickFormat: 'd',
      inset: 6,
      label: words.epochs,
    },
    marks: [
      ticks,
      Plot.ruleX([epochs], here),
      twinNames.map((twin) => bandedLine(course(twins[twin]), { ...twinLook[twin], now: epochs })),
      notes,
      endNames(ends, { ...frame, x: last, from: domain[0], dx: 17 }),
    ],
    handles: [
      {
        parameter: 'epochs',
        axis: 'x',
        x: epochs,
        y: now(twins.running),
        area: { x1: epochs, x2: epochs, y1: domain[0], y2: domain[1] },
        valueAt: (x) => x,
      },
    ],
  });
}

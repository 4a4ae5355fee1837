import type { Plot } from '@observablehq/plot';
import { test } from 'vitest';
import {
  widths,
  type AnyFigure,
  type Chart,
  type WidthName,
} from '../../../src/kit/contract/figure.ts';
import { drawAt, placeOf } from './drawing/drawn-states.ts';
import { expectNone } from './drawing/expect-none.ts';
import { figureNames, figureStates, importFigure } from './figure-states.ts';

const widthNames = Object.keys(widths) as WidthName[];

for (const name of figureNames) {
  test(`${name}: axes and sizes stay as they are in every state, or the figure says why not`, async () => {
    expectNone(name, faultsOf(await importFigure(name)));
  });
}

/** A line a chart that changes, unless it may, and one a chart that may and does not. */
function faultsOf(figure: AnyFigure): readonly string[] {
  const first = new Map<string, string>();
  const faults = new Map<string, string>();
  for (const [index, state] of figureStates(figure, 20).entries()) {
    const model = figure.model(state.values);
    // Both widths at the default, so that each has something to be compared with.
    const width = widthNames[index % widthNames.length] ?? 'wide';
    for (const at of index === 0 ? widthNames : [width]) {
      for (const chart of drawAt(figure, model, at, 'en')) {
        const key = `${chart.name} ${at}`;
        const now = frameOf(chart);
        const before = first.get(key) ?? now;
        first.set(key, before);
        if (now === before || faults.has(chart.name)) continue;
        const place = placeOf(figure, { state, width: at, language: 'en' });
        faults.set(
          chart.name,
          `${figure.id} ${place}, ${chart.name}: ${now}, at the default ${before}`,
        );
      }
    }
  }
  const reasons = Object.keys(figure.rescales ?? {});
  const still = reasons.filter((chart) => !faults.has(chart));
  return [
    ...[...faults].flatMap(([chart, fault]) => (reasons.includes(chart) ? [] : [fault])),
    ...still.map((chart) => `${figure.id}, ${chart}: "rescales" names it, but it never does`),
  ];
}

/** A chart's size, and what its axes span: `340 by 200, x 0 to 1, y −4 to 4`. */
function frameOf({ svg }: Chart): string {
  const plot = svg as SVGSVGElement & Plot;
  const axes = (['x', 'y', 'fx', 'fy'] as const).flatMap((axis) => {
    const domain = plot.scale(axis)?.domain;
    return domain ? [`${axis} ${[...domain].join(' to ')}`] : [];
  });
  const [width, height] = [svg.getAttribute('width') ?? '', svg.getAttribute('height') ?? ''];
  return [`${width} by ${height}`, ...axes].join(', ');
}
